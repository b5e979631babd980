package com.mecfsatlas.view.html;

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
 */
public record ClaimLine(Link claim, TallyLine tally, int retracted, String mark) {

  /** The claims that {@code model} names, those with the most counted papers first. */
  static List<ClaimLine> all(Model model) {
    return model.listSubjectsWithProperty(RDF.type, Atlas.Claim).toList().stream()
        .map(Entry::new)
        .map(ClaimLine::of)
        .sorted(
            Comparator.comparingInt((ClaimLine line) -> -line.tally().papers().total())
                .thenComparing(line -> line.claim().text())
                .thenComparing(line -> line.claim().href()))
        .toList();
  }

  private static ClaimLine of(Entry claim) {
    TallyLine tally = TallyLine.overall(claim);
    return new ClaimLine(Link.to(claim), tally, TallyLine.retracted(claim), mark(tally.papers()));
  }

  /** The tally in words, and what is left out of it. */
  public String words() {
    return retracted == 0
        ? tally.words()
        : tally.words() + " · " + retracted + " retracted, not counted";
  }

  private static String mark(TallyLine.Count papers) {
    if (papers.differs()) {
      return "mixed";
    }
    return papers.found() > 0 ? "found" : papers.notFound() > 0 ? "notfound" : "unmeasured";
  }
}
