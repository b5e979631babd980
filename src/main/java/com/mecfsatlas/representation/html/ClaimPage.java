package com.mecfsatlas.representation.html;

import com.mecfsatlas.analysis.AnalysisRequest;
import com.mecfsatlas.analysis.Comparison;
import com.mecfsatlas.analysis.Connections;
import com.mecfsatlas.analysis.EvidenceNeighbours;
import com.mecfsatlas.analysis.Timeline;
import com.mecfsatlas.evidence.ClaimEvidence;
import com.mecfsatlas.evidence.EvidenceLine;
import com.mecfsatlas.representation.ResourceReader;
import com.mecfsatlas.store.Description;
import com.mecfsatlas.vocabulary.Atlas;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the page of a claim shows: its parts, its tally, each paper that bears on it, and in what
 * they differ. Never a verdict.
 *
 * @param parts subject, relation, object and, where it has one, place
 * @param verdict what the counted studies say together, by rule
 * @param groups the counted studies by how they stand to post-exertional malaise
 * @param charts their numbers, where two or more stand on one axis
 * @param studies each of them once
 * @param onward the views in which the claim stands beside others
 * @param tallies the overall tally divided, by the name of what divides it
 * @param counted the papers that are counted; {@code apart} those that are shown and not counted,
 *     by the reason
 * @param limits what the papers do not prove, each sentence once, with the papers that say so
 */
public record ClaimPage(
    Frame frame,
    String name,
    List<Fact> parts,
    TallyLine overall,
    String verdict,
    List<StudyGroup> groups,
    List<StripChart> charts,
    StudyTable studies,
    List<Hyperlink> onward,
    Map<String, List<TallyLine>> tallies,
    List<EvidenceRow> counted,
    Map<String, List<EvidenceRow>> apart,
    List<Difference> differences,
    List<TallyYear> years,
    List<Limit> limits,
    List<Fact> related)
    implements ThingPage {
  public static final int LIMITS_SHOWN = 8;

  /** Where its picture is, without the suffix of a format. */
  public String picture() {
    return URI.create(frame.canonical()).getPath() + "/picture";
  }

  /** How many retracted papers bear on the claim. */
  public int retracted() {
    return apart.getOrDefault("Retracted", List.of()).size();
  }

  /**
   * One sentence on what is not proved.
   *
   * @param studies of which it is said, by first author and year
   */
  public record Limit(String text, List<String> studies) {
    private static final int NAMED = 3;

    /** The first of them by name; the others by number. */
    public String who() {
      String named = String.join(", ", studies.subList(0, Math.min(NAMED, studies.size())));
      return studies.size() > NAMED ? named + " and " + (studies.size() - NAMED) + " more" : named;
    }
  }

  static ClaimPage of(Site site, Description description, EvidenceNeighbours neighbours) {
    ResourceReader claim = new ResourceReader(description.subject());
    List<EvidenceRow> rows = EvidenceRow.all(claim, description.bibliography());
    List<EvidenceRow> counted = rows.stream().filter(row -> row.is("counted")).toList();
    TallyLine overall = TallyLine.overall(claim);
    Optional<ClaimEvidence> studies = neighbours.counted(description.thing());
    List<StudyGroup> groups = StudyGroup.of(studies.map(ClaimEvidence::studies).orElse(List.of()));
    return new ClaimPage(
        Frame.of(
            site,
            description.thing(),
            claim.label(),
            claim.label() + ": " + overall.words() + ".",
            description.revision()),
        claim.label(),
        parts(claim),
        overall,
        StudyVerdict.of(groups),
        groups,
        StripChart.of(groups),
        StudyTable.of(groups, shares(counted)),
        studies.map(ClaimPage::onward).orElse(List.of()),
        tallies(claim),
        counted,
        apart(rows),
        Difference.among(counted),
        TallyYear.of(counted),
        limits(rows, names(neighbours)),
        related(claim));
  }

  private static List<Hyperlink> onward(ClaimEvidence claim) {
    List<Hyperlink> onward = new ArrayList<>();
    if (claim.studies().size() > 1) {
      String some =
          claim.studies().size() > Comparison.MOST
              ? "Compare the newest studies"
              : "Compare the studies";
      onward.add(Hyperlink.to(some, Comparison.address(claim.studies())));
    }
    onward.add(
        Hyperlink.to(
            "How the two connect",
            Connections.address(claim.subject().thing(), claim.object().thing())));
    claim
        .ends()
        .distinct()
        .forEach(
            end ->
                onward.add(
                    Hyperlink.to(
                        end.name() + " by year",
                        Timeline.PATH
                            + "?about="
                            + AnalysisRequest.encode(end.thing().path().substring(1)))));
    return onward;
  }

  private static List<Fact> parts(ResourceReader claim) {
    return new Fact.Sheet()
        .entries("Subject", claim.all(Atlas.subject), Hyperlink::to)
        .entries("Relation", claim.all(Atlas.relation), Hyperlink::to)
        .entries("Object", claim.all(Atlas.object), Hyperlink::to)
        .entries("In", claim.all(Atlas.in), Hyperlink::to)
        .facts();
  }

  private static Map<String, List<TallyLine>> tallies(ResourceReader claim) {
    Map<String, List<TallyLine>> tallies = new LinkedHashMap<>();
    tallies.put("PEM status", TallyLine.along(claim, Atlas.tallyDimension_pem));
    tallies.put("Case definition", TallyLine.along(claim, Atlas.tallyDimension_criteria));
    tallies.put("Setting", TallyLine.along(claim, Atlas.tallyDimension_setting));
    tallies.values().removeIf(List::isEmpty);
    return tallies;
  }

  private static Map<String, List<EvidenceRow>> apart(List<EvidenceRow> rows) {
    Map<String, List<EvidenceRow>> apart = new LinkedHashMap<>();
    apart.put("Retracted", rows.stream().filter(row -> row.is("retracted")).toList());
    apart.put("Reviews", rows.stream().filter(row -> row.is("review")).toList());
    apart.put("Editorials and notices", rows.stream().filter(row -> row.is("notice")).toList());
    apart.values().removeIf(List::isEmpty);
    return apart;
  }

  private static Map<String, List<String>> shares(List<EvidenceRow> rows) {
    return rows.stream().collect(Collectors.toMap(EvidenceRow::anchor, EvidenceRow::shares));
  }

  /** Every record by first author and year, by its address. */
  private static Map<String, String> names(EvidenceNeighbours neighbours) {
    return ClaimEvidence.records(neighbours.claims()).stream()
        .collect(Collectors.toMap(study -> study.record().path(), EvidenceLine::name));
  }

  private static List<Limit> limits(List<EvidenceRow> rows, Map<String, String> names) {
    Map<String, List<String>> studies =
        rows.stream()
            .flatMap(
                row ->
                    row.limits().stream()
                        .map(
                            text ->
                                Map.entry(
                                    text,
                                    names.getOrDefault(row.study().href(), row.study().text()))))
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getKey,
                    LinkedHashMap::new,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    return studies.entrySet().stream()
        .map(each -> new Limit(each.getKey(), each.getValue()))
        .sorted((one, other) -> Integer.compare(other.studies().size(), one.studies().size()))
        .toList();
  }

  private static List<Fact> related(ResourceReader claim) {
    return new Fact.Sheet()
        .entries("The opposite", claim.all(Atlas.oppositeClaim), Hyperlink::to)
        .entries("The same, read the other way", claim.all(Atlas.mirrorClaim), Hyperlink::to)
        .entries("More general", claim.all(Atlas.broaderClaim), Hyperlink::to)
        .entries("More special", claim.pointing(Atlas.broaderClaim), Hyperlink::to)
        .facts();
  }
}
