package com.mecfsatlas.representation.html;

import com.mecfsatlas.analysis.EvidenceNeighbours;
import com.mecfsatlas.evidence.EvidenceLine;
import com.mecfsatlas.representation.ResourceReader;
import com.mecfsatlas.store.Description;
import com.mecfsatlas.vocabulary.Atlas;
import com.mecfsatlas.vocabulary.PROV;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;

/**
 * What the page of a case definition shows.
 *
 * @param pem whether it asks for post-exertional malaise, as derived from its elements
 * @param records the evidence records whose people met it
 */
public record CriterionPage(
    Frame frame,
    String name,
    PemBadge pem,
    List<String> notes,
    List<ElementLine> elements,
    List<String> durations,
    List<String> exclusions,
    List<Fact> facts,
    List<StudyLine> records,
    List<Hyperlink> sources)
    implements ThingPage {

  static CriterionPage of(Site site, Description description, EvidenceNeighbours neighbours) {
    ResourceReader entry = new ResourceReader(description.subject());
    return new CriterionPage(
        Frame.of(
            site,
            description.thing(),
            entry.label(),
            "What the case definition " + entry.label() + " asks for.",
            description.revision()),
        entry.label(),
        PemBadge.of(entry),
        entry.texts(RDFS.comment),
        entry.all(Atlas.element).stream()
            .map(ElementLine::of)
            .sorted(
                Comparator.comparingInt(ElementLine::rank)
                    .thenComparing(line -> line.name().text()))
            .toList(),
        new Fact.Sheet()
                .words("", months(entry, Atlas.durationAdultsMonths, "adults"))
                .words("", months(entry, Atlas.durationChildrenMonths, "children"))
                .words("", entry.texts(Atlas.durationNote))
                .facts()
                .stream()
                .flatMap(fact -> fact.values().stream())
                .map(Hyperlink::text)
                .toList(),
        entry.texts(Atlas.excludes),
        facts(entry),
        StudyLine.records(description.model(), description.bibliography(), neighbours),
        entry.all(PROV.wasDerivedFrom).stream().map(Hyperlink::source).toList());
  }

  /** Those records that count for a claim. */
  public List<EvidenceLine> counted() {
    return StudyLine.counted(records);
  }

  private static String months(ResourceReader entry, Property property, String whom) {
    String months = entry.text(property);
    return months.isEmpty()
        ? ""
        : "At least " + months + (months.equals("1") ? " month" : " months") + " in " + whom + ".";
  }

  private static List<Fact> facts(ResourceReader entry) {
    PaperFacts printed = new PaperFacts(entry);
    return new Fact.Sheet()
        .words("Defined by", entry.texts(Atlas.definedBy))
        .words("Year", printed.year())
        .entries("How exactly it picks people", entry.all(Atlas.definitionQuality), Hyperlink::to)
        .entries("Paper in the atlas", entry.all(Atlas.definedIn), Hyperlink::to)
        .words("Printed as", entry.texts(DCTerms.bibliographicCitation))
        .links("DOI", printed.doiLink())
        .links("PubMed", printed.pubMedLink())
        .facts();
  }
}
