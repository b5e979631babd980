package com.mecfsatlas.representation.html;

import com.mecfsatlas.catalog.PropertyUse;
import com.mecfsatlas.catalog.TermUse;
import com.mecfsatlas.query.Prefixes;
import com.mecfsatlas.representation.ResourceReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * The terms of one group as somebody needs them who writes a query: what each says, how often it is
 * used, on which classes, with which values, and one example.
 */
public record OntologyGroupPage(
    Frame frame, String title, String definition, List<Part> parts, List<Hyperlink> groups) {
  /** Classes and datatypes of values told; what is rarer is summed up. */
  private static final int RANGES_SHOWN = 5;

  /** Terms of one sort. */
  public record Part(String anchor, String title, List<Entry> entries) {}

  /**
   * One term.
   *
   * @param examples one, or none where nothing in the data uses the term
   * @param query what lists its uses; empty where there is none
   * @param properties of a class, those that its things have
   */
  public record Entry(
      OntologyPage.Term term,
      List<Fact> facts,
      long uses,
      List<TermExample> examples,
      String query,
      List<Line> properties) {
    /** Where the query runs. */
    public String href() {
      return "/sparql?query="
          + URLEncoder.encode(query, StandardCharsets.UTF_8).replace("+", "%20");
    }
  }

  /** One property of the things of a class. */
  public record Line(
      Hyperlink property, String name, List<Hyperlink> ranges, long uses, TermExample example) {}

  static OntologyGroupPage of(Site site, Vocabulary vocabulary, String name) {
    OntologyIndex index = vocabulary.index();
    OntologyIndex.Group group = index.group(name).orElseThrow();
    OntologyTerms terms = new OntologyTerms(index::link, vocabulary.rules());
    List<Part> parts = new ArrayList<>();
    for (OntologyIndex.Sort sort : OntologyIndex.Sort.values()) {
      // A value is told below its list.
      if (sort != OntologyIndex.Sort.VALUE) {
        List<Entry> entries =
            index.terms(group, sort).stream()
                .flatMap(term -> withValues(term, index))
                .map(term -> entry(term, terms, index))
                .toList();
        parts.add(new Part("all-" + sort.name().toLowerCase(Locale.ROOT), sort.title(), entries));
      }
    }
    parts.removeIf(part -> part.entries().isEmpty());
    return new OntologyGroupPage(
        Frame.plain(site, group.title(), "/ontology", vocabulary.revision())
            .withData(Frame.linkedData(group.path())),
        group.title(),
        group.definition(),
        parts,
        index.groups().stream().map(other -> Hyperlink.to(other.title(), other.path())).toList());
  }

  private static Stream<ResourceReader> withValues(ResourceReader term, OntologyIndex index) {
    return Stream.concat(
        Stream.of(term),
        index.sort(term) == OntologyIndex.Sort.LIST
            ? OntologyIndex.values(term).stream()
                .filter(value -> index.sort(value) == OntologyIndex.Sort.VALUE)
            : Stream.empty());
  }

  private static Entry entry(ResourceReader term, OntologyTerms terms, OntologyIndex index) {
    OntologyPage.Term told = terms.term(term);
    List<PropertyUse> on = index.ofProperty(term);
    List<Fact> facts =
        Stream.concat(
                told.facts().stream(),
                new Fact.Sheet()
                        .links(
                            "From", OntologyIndex.isOurs(term) ? List.of() : List.of(source(term)))
                        .links(
                            "On",
                            on.stream().map(use -> counted(use.type(), use.uses(), index)).toList())
                        .links(
                            "Values",
                            ranges(on.stream().flatMap(use -> use.ranges().stream()), index))
                        .facts()
                        .stream())
            .toList();
    return new Entry(
        told,
        facts,
        index.use(term).map(TermUse::uses).orElse(0L),
        index.use(term).map(use -> TermExample.of(use.example(), index::place)).stream().toList(),
        index.use(term).map(TermUse::query).orElse(""),
        index.ofClass(term).stream().map(use -> line(use, index)).toList());
  }

  private static Line line(PropertyUse use, OntologyIndex index) {
    ResourceReader property = index.reader(use.property());
    return new Line(
        index.link(property),
        OntologyTerms.name(property),
        ranges(use.ranges().stream(), index),
        use.uses(),
        TermExample.of(use.example(), index::place));
  }

  /** The vocabulary that defines a borrowed term says what it means. */
  private static Hyperlink source(ResourceReader term) {
    String iri = term.node().getURI();
    return Hyperlink.to(iri.replaceFirst("^https?://(?:www\\.)?", ""), iri);
  }

  /** Each class or datatype with how many values are of it; the rare ones together. */
  private static List<Hyperlink> ranges(Stream<PropertyUse.Range> ranges, OntologyIndex index) {
    List<PropertyUse.Range> all =
        ranges
            .collect(Collectors.toMap(PropertyUse.Range::iri, PropertyUse.Range::uses, Long::sum))
            .entrySet()
            .stream()
            .map(range -> new PropertyUse.Range(range.getKey(), range.getValue()))
            .sorted(
                Comparator.comparingLong(PropertyUse.Range::uses)
                    .reversed()
                    .thenComparing(PropertyUse.Range::iri))
            .toList();
    Stream<Hyperlink> shown =
        all.stream().limit(RANGES_SHOWN).map(range -> counted(range.iri(), range.uses(), index));
    return (all.size() <= RANGES_SHOWN
            ? shown
            : Stream.concat(
                shown,
                Stream.of(Hyperlink.words("and " + (all.size() - RANGES_SHOWN) + " more kinds"))))
        .toList();
  }

  private static Hyperlink counted(String iri, long uses, OntologyIndex index) {
    return Hyperlink.to(kind(iri) + " (" + uses + ")", index.place(iri));
  }

  /** What has no class in the data is an address; a node without one is a list. */
  private static String kind(String iri) {
    return Stream.of(new Known(RDFS.Resource, "an address"), new Known(RDF.List, "a list"))
        .filter(known -> known.resource().getURI().equals(iri))
        .map(Known::words)
        .findFirst()
        .orElseGet(() -> Prefixes.mapping().shortForm(iri));
  }

  private record Known(Resource resource, String words) {}
}
