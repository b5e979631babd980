package com.mecfsatlas.view.html;

import com.mecfsatlas.graph.Description;
import com.mecfsatlas.vocabulary.Atlas;
import java.util.List;
import org.apache.jena.vocabulary.DCTerms;

/**
 * What the page of a paper shows: its bibliographic facts and where they were read.
 *
 * @param readings the evidence records that read it, each with what it does not prove
 * @param definitions the case definitions that it gave
 */
public record PaperPage(
    Frame frame,
    PaperFacts paper,
    List<Fact> facts,
    List<Reading> readings,
    List<Link> definitions,
    List<Link> sources,
    List<String> provenance,
    Citations citations) {

  /** An evidence record on this paper. */
  public record Reading(Link record, String summary, List<String> limits) {}

  static PaperPage of(Site site, Description description, Citations citations, String schema) {
    Entry entry = new Entry(description.subject());
    PaperFacts paper = new PaperFacts(entry);
    return new PaperPage(
        Frame.of(site, description.thing(), paper.title(), "", description.revision())
            .with(paper.metas(), schema),
        paper,
        paper.sheet().facts(),
        entry.pointing(Terms.atlas("reads")).stream()
            .filter(record -> record.isA(Atlas.EvidenceRecord))
            .map(PaperPage::reading)
            .toList(),
        entry.pointing(Terms.atlas("definedIn")).stream().map(Link::to).toList(),
        paper.sources(),
        entry.texts(DCTerms.provenance),
        citations);
  }

  private static Reading reading(Entry record) {
    return new Reading(
        Link.to(record), record.text(Terms.atlas("plainSummary")), EvidencePage.limits(record));
  }
}
