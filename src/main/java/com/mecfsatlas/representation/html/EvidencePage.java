package com.mecfsatlas.representation.html;

import com.mecfsatlas.analysis.EvidenceNeighbours;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.representation.ResourceReader;
import com.mecfsatlas.store.Description;
import com.mecfsatlas.vocabulary.Atlas;
import com.mecfsatlas.vocabulary.PROV;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.vocabulary.DCTerms;

/**
 * What the page of an evidence record shows (domain.md section 1), in the order of reading.
 *
 * @param kind of study, in a few words
 * @param length {@code short}, {@code standard} or {@code full}: what is chosen at first
 * @param lengths how much there is to read at each
 * @param help what the signs in its numbers mean
 * @param limits what it does not prove: shown at every length
 * @param others the other studies of its claims; {@code alone} its claims that no other has
 * @param neighbours how it stands to other papers, with the reason
 */
public record EvidencePage(
    Frame frame,
    List<String> kind,
    PaperFacts paper,
    PemBadge pem,
    String summary,
    String length,
    ReadingLengths lengths,
    List<FindingLine> findings,
    List<Fact> help,
    List<Fact> depth,
    String whyItMatters,
    List<String> limits,
    List<Connection> connections,
    List<Drawing> drawing,
    List<OtherStudies> others,
    List<Hyperlink> alone,
    List<Neighbour> neighbours,
    Citations citations,
    Optional<EvidenceLevel> level,
    List<Fact> glance,
    List<Fact> authorship)
    implements ThingPage {

  /** Another paper and how this record stands to it. */
  public record Neighbour(String relation, Hyperlink paper, String why) {}

  static EvidencePage of(
      Site site,
      Description description,
      String length,
      EvidenceNeighbours neighbours,
      Citations citations,
      String schema) {
    ResourceReader record = new ResourceReader(description.subject());
    PaperFacts paper = new PaperFacts(record.one(Atlas.reads).orElse(record));
    List<Connection> connections = Connection.ofRecord(record);
    String summary = record.text(Atlas.plainSummary);
    String why = record.text(Atlas.whyItMatters);
    List<FindingLine> findings = record.all(Atlas.finding).stream().map(FindingLine::of).toList();
    List<Fact> depth = depth(record);
    List<String> limits = limits(record);
    List<OtherStudies> others = OtherStudies.of(neighbours.claims(), description.thing());
    return new EvidencePage(
        Frame.of(site, description.thing(), record.label(), summary, description.revision())
            .with(paper.metas(), schema),
        kind(record),
        paper,
        PemBadge.of(record),
        summary,
        length,
        ReadingLengths.of(
            summary, findings.stream().map(FindingLine::statement).toList(), why, limits, depth),
        findings,
        NumberHelp.of(findings.stream().map(FindingLine::numbers).toList()),
        depth,
        why,
        limits,
        connections,
        Drawing.of(connections),
        others,
        alone(findings, others),
        neighbours(record),
        citations,
        EvidenceLevel.of(record),
        glance(record, paper),
        authorship(record));
  }

  /** The claims of the findings for which there is no other study. */
  private static List<Hyperlink> alone(List<FindingLine> findings, List<OtherStudies> others) {
    List<String> shared = others.stream().map(each -> each.claim().claim().path()).toList();
    return findings.stream()
        .flatMap(finding -> finding.claim().stream())
        .distinct()
        .filter(claim -> !shared.contains(claim.href()))
        .toList();
  }

  /** Whether something is listed that the drawing leaves out. */
  public boolean isDrawnInPart() {
    return connections.stream().anyMatch(each -> !Drawing.draws(each));
  }

  private static List<String> kind(ResourceReader record) {
    return Stream.of(Atlas.design, Atlas.setting)
        .flatMap(property -> record.one(property).stream())
        .map(ResourceReader::label)
        .distinct()
        .toList();
  }

  static List<String> limits(ResourceReader record) {
    return record.all(Atlas.limit).stream()
        .map(limit -> limit.text(Atlas.text))
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private static List<Fact> depth(ResourceReader record) {
    return new Fact.Sheet()
        .words("In more detail", record.texts(Atlas.advancedSummary))
        .words("What was observed", record.texts(Atlas.observedFindings))
        .words("What the authors conclude", record.texts(Atlas.inferredConclusions))
        .words("Strengths", record.texts(Atlas.strength))
        .words("Weak points of the method", record.texts(Atlas.limitation))
        .words("Questions that remain", record.texts(Atlas.remainingQuestion))
        .facts();
  }

  private static List<Neighbour> neighbours(ResourceReader record) {
    return record.all(Atlas.paperRelation).stream()
        .flatMap(
            link ->
                link.one(Atlas.target).stream()
                    .map(
                        target ->
                            new Neighbour(
                                link.one(Atlas.relationType)
                                    .map(ResourceReader::label)
                                    .orElse("See also"),
                                Hyperlink.to(target),
                                link.text(Atlas.why))))
        .toList();
  }

  private static List<Fact> glance(ResourceReader record, PaperFacts paper) {
    Fact.Sheet sheet =
        new Fact.Sheet()
            .entries("Kind of study", record.all(Atlas.design), Hyperlink::to)
            .entries("Where it was done", record.all(Atlas.setting), Hyperlink::to)
            .words("People in the study", groups(record))
            .entries("Diagnostic criteria", record.all(Atlas.criteria), Hyperlink::brief)
            .words(
                "Diagnostic criteria",
                record.text(Atlas.criteriaNotStated).equals("true") ? "not stated" : "")
            .entries(
                "Of several criteria, people met", record.all(Atlas.criteriaRule), Hyperlink::to)
            .entries("Disease context", record.all(Atlas.diseaseContext), Hyperlink::to);
    StudyContext.tell(sheet, record);
    for (EntityType kind : EntityType.values()) {
      sheet.entries(
          kind.label(),
          record.all(Atlas.mentions).stream()
              .filter(each -> each.thing().filter(thing -> thing.kind() == kind).isPresent())
              .toList(),
          Hyperlink::brief);
    }
    return sheet
        .links("DOI", paper.doiLink())
        .links("PubMed", paper.pubMedLink())
        .entries("Peer review", record.all(Atlas.peerReview), Hyperlink::to)
        .facts();
  }

  private static List<String> groups(ResourceReader record) {
    List<String> groups =
        record.all(Atlas.group).stream()
            .sorted(
                Comparator.comparing((ResourceReader group) -> group.fragment().length())
                    .thenComparing(ResourceReader::fragment))
            .map(GroupWords::of)
            .toList();
    boolean nobody =
        record.one(Atlas.pemStatus).filter(s -> s.isThe(Atlas.pem_notApplicable)).isPresent();
    return groups.isEmpty() && nobody ? List.of("none") : groups;
  }

  /**
   * Who wrote the reading; "not yet" because nothing in the graph says that a person checked it.
   */
  private static List<Fact> authorship(ResourceReader record) {
    List<String> versions = new ArrayList<>();
    for (ResourceReader drafting : record.all(PROV.wasGeneratedBy)) {
      version(versions, "generator ", drafting.text(Atlas.generatorVersion));
      version(versions, "scanner ", drafting.text(Atlas.scannerVersion));
      version(versions, "policy ", drafting.text(Atlas.policyVersion));
    }
    return new Fact.Sheet()
        .words("Drafted by a program", versions)
        .entries("Written from", record.all(Atlas.basis), Hyperlink::to)
        .words(
            "Checked by a person",
            record.one(Atlas.reviewStatus).map(ResourceReader::label).orElse("not yet"))
        .entries("Sources", record.all(PROV.wasDerivedFrom), Hyperlink::source)
        .words("Other sources", record.texts(DCTerms.provenance))
        .facts();
  }

  private static void version(List<String> versions, String name, String version) {
    if (!version.isEmpty()) {
      versions.add(name + version);
    }
  }
}
