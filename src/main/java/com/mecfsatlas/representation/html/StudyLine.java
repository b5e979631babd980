package com.mecfsatlas.representation.html;

import com.mecfsatlas.analysis.EvidenceNeighbours;
import com.mecfsatlas.evidence.EvidenceLine;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.representation.ResourceReader;
import com.mecfsatlas.vocabulary.Atlas;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/**
 * One record or paper in a list of studies.
 *
 * @param limits what it does not prove, in its own order; none of a paper
 * @param counted the record as a study; empty where it counts for no claim
 */
public record StudyLine(
    Hyperlink title,
    String about,
    List<String> limits,
    boolean retracted,
    List<EvidenceLine> counted) {

  /**
   * The evidence records that {@code model} names, newest first.
   *
   * @param known those that count for a claim, and what each record does not prove
   */
  static List<StudyLine> records(Model model, Model bibliography, EvidenceNeighbours known) {
    return lines(model, bibliography, Atlas.EvidenceRecord, EntityType.EVIDENCE, known);
  }

  /** The last part of its address. */
  public String slug() {
    return title.href().substring(title.href().lastIndexOf('/') + 1);
  }

  /** The first thing that it does not prove; empty where nothing is said. */
  public String limit() {
    return limits.stream().findFirst().orElse("");
  }

  /** The counted studies among some lines. */
  static List<EvidenceLine> counted(List<StudyLine> lines) {
    return lines.stream().flatMap(line -> line.counted().stream()).toList();
  }

  /** The papers that {@code model} names, newest first. */
  static List<StudyLine> papers(Model model, Model bibliography) {
    return lines(model, bibliography, Atlas.Paper, EntityType.PAPER, EvidenceNeighbours.NONE);
  }

  private static List<StudyLine> lines(
      Model model, Model bibliography, Resource type, EntityType kind, EvidenceNeighbours known) {
    Map<String, List<StudyLine>> byYear = new TreeMap<>(Comparator.reverseOrder());
    for (Resource each : model.listSubjectsWithProperty(RDF.type, type).toList()) {
      ResourceReader entry = new ResourceReader(each);
      if (entry.thing().filter(thing -> thing.kind() == kind).isPresent()
          && entry.has(DCTerms.title)) {
        PaperFacts paper = paper(entry, bibliography);
        byYear
            .computeIfAbsent(paper.year(), year -> new ArrayList<>())
            .add(line(entry, paper, known));
      }
    }
    return byYear.values().stream()
        .flatMap(
            lines ->
                lines.stream()
                    .sorted(
                        Comparator.comparing((StudyLine line) -> line.title().text())
                            .thenComparing(line -> line.title().href())))
        .toList();
  }

  private static StudyLine line(ResourceReader entry, PaperFacts paper, EvidenceNeighbours known) {
    List<String> about = new ArrayList<>();
    paper.firstAuthors().stream().limit(1).map(Hyperlink::text).forEach(about::add);
    paper.journal().stream().map(Hyperlink::text).forEach(about::add);
    if (!paper.year().isEmpty()) {
      about.add(paper.year());
    }
    return new StudyLine(
        Hyperlink.to(entry),
        String.join(" · ", about),
        entry
            .thing()
            .flatMap(thing -> Optional.ofNullable(known.limits().get(thing)))
            .orElseGet(() -> EvidencePage.limits(entry)),
        paper.standing().retracted(),
        entry
            .thing()
            .flatMap(thing -> Optional.ofNullable(known.records().get(thing)))
            .map(List::of)
            .orElse(List.of()));
  }

  /** The paper of a record, or the paper itself, where its year and journal are known. */
  private static PaperFacts paper(ResourceReader entry, Model bibliography) {
    ResourceReader paper = entry.one(Atlas.reads).orElse(entry);
    return Optional.of(new PaperFacts(paper))
        .filter(facts -> !facts.year().isEmpty())
        .orElseGet(() -> new PaperFacts(new ResourceReader(paper.node().inModel(bibliography))));
  }
}
