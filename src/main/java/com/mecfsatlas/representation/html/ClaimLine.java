package com.mecfsatlas.representation.html;

import com.mecfsatlas.analysis.EvidenceNeighbours;
import com.mecfsatlas.evidence.ClaimEvidence;
import com.mecfsatlas.evidence.EvidenceLine;
import com.mecfsatlas.representation.ResourceReader;
import com.mecfsatlas.vocabulary.Atlas;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.vocabulary.RDF;

/**
 * One claim in a list of claims.
 *
 * @param retracted how many retracted papers bear on it; they are not in its tally
 * @param mark the class of the shape for what its counted papers report
 * @param outcomes its counted studies by what they report
 */
public record ClaimLine(
    Hyperlink claim, TallyLine tally, int retracted, String mark, List<OutcomeMarks> outcomes) {

  /** The claims that {@code model} names, those with the most counted papers first. */
  static List<ClaimLine> all(Model model, EvidenceNeighbours neighbours) {
    return model.listSubjectsWithProperty(RDF.type, Atlas.Claim).toList().stream()
        .map(ResourceReader::new)
        .map(
            claim ->
                of(
                    claim,
                    claim
                        .thing()
                        .flatMap(neighbours::counted)
                        .map(ClaimEvidence::studies)
                        .orElse(List.of())))
        .sorted(
            Comparator.comparingInt((ClaimLine line) -> -line.tally().papers().total())
                .thenComparing(line -> line.claim().text())
                .thenComparing(line -> line.claim().href()))
        .toList();
  }

  private static ClaimLine of(ResourceReader claim, List<EvidenceLine> studies) {
    TallyLine tally = TallyLine.overall(claim);
    return new ClaimLine(
        Hyperlink.to(claim),
        tally,
        TallyLine.retracted(claim),
        mark(tally.papers()),
        outcomes(tally, studies));
  }

  /** What the tally counts, each outcome with its studies. */
  static List<OutcomeMarks> outcomes(TallyLine tally, List<EvidenceLine> studies) {
    return tally.parts().entrySet().stream()
        .map(
            part ->
                new OutcomeMarks(
                    part.getValue(),
                    studies.stream()
                        .filter(study -> study.outcome().equals(part.getKey()))
                        .toList()))
        .toList();
  }

  /** What is left out of the tally; empty where nothing is. */
  public String apart() {
    String retractedWords = retracted == 0 ? "" : retracted + " retracted, not counted";
    if (outcomes.isEmpty()) {
      return retracted == 0 ? tally.words() : tally.words() + " · " + retractedWords;
    }
    return retractedWords;
  }

  /** Whether one paper found it, and another did not or only in part. */
  public boolean differs() {
    return tally.papers().disagree();
  }

  private static String mark(TallyLine.Count papers) {
    if (papers.differs()) {
      return "mixed";
    }
    return papers.found() > 0 ? "found" : papers.notFound() > 0 ? "notfound" : "unmeasured";
  }
}
