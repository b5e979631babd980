package com.mecfsatlas.representation.html;

import com.mecfsatlas.representation.ResourceReader;
import com.mecfsatlas.store.Description;
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
    List<Hyperlink> definitions,
    List<Hyperlink> sources,
    List<String> provenance,
    Citations citations)
    implements ThingPage {

  /** An evidence record on this paper. */
  public record Reading(Hyperlink record, String summary, List<String> limits) {}

  static PaperPage of(Site site, Description description, Citations citations, String schema) {
    ResourceReader entry = new ResourceReader(description.subject());
    PaperFacts paper = new PaperFacts(entry);
    return new PaperPage(
        Frame.of(site, description.thing(), paper.title(), "", description.revision())
            .with(paper.metas(), schema),
        paper,
        paper.sheet().facts(),
        entry.pointing(Atlas.reads).stream()
            .filter(record -> record.isA(Atlas.EvidenceRecord))
            .map(PaperPage::reading)
            .toList(),
        entry.pointing(Atlas.definedIn).stream().map(Hyperlink::to).toList(),
        paper.sources(),
        entry.texts(DCTerms.provenance),
        citations);
  }

  private static Reading reading(ResourceReader record) {
    return new Reading(
        Hyperlink.to(record), record.text(Atlas.plainSummary), EvidencePage.limits(record));
  }
}
