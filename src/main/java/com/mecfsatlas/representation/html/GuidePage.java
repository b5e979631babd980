package com.mecfsatlas.representation.html;

import com.mecfsatlas.catalog.ValueCounts;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.store.Listing;
import com.mecfsatlas.vocabulary.Atlas;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;

/** A page about the atlas: its words stand in its template, its numbers come from here. */
public record GuidePage(Frame frame, Guide guide, Model ontology, GuideCounts counts) {

  /** One case definition with its badge and how many records used it. */
  public record Definition(
      Hyperlink name, String slug, String year, PemBadge pem, String records) {}

  static GuidePage of(Site site, Guide guide, Model ontology, GuideCounts counts, String revision) {
    return new GuidePage(
        Frame.plain(site, guide.title(), guide.path(), revision), guide, ontology, counts);
  }

  /** With commas between the thousands. */
  public static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  public String number(EntityType kind) {
    return number(counts.of(kind));
  }

  /** How many papers have no evidence record. */
  public long unread() {
    return counts.of(EntityType.PAPER) - (long) counts.of(EntityType.EVIDENCE);
  }

  /** The values of one list of the ontology with how many records have each. */
  public List<ValueLine> recordsBy(Resource list) {
    return ValueLine.of(ontology, list, counts.records().byValue());
  }

  /** How many records have no value of a list. */
  public long without(Resource list) {
    return counts.of(EntityType.EVIDENCE)
        - recordsBy(list).stream().mapToLong(ValueLine::count).sum();
  }

  public List<ValueLine> outcomes() {
    return ValueLine.of(ontology, Atlas.outcomeScheme, counts.findings().byValue());
  }

  /** How many records have the value with this last part of its IRI. */
  public long records(Resource list, String anchor) {
    return recordsBy(list).stream()
        .filter(line -> line.anchor().equals(anchor))
        .mapToLong(ValueLine::count)
        .sum();
  }

  /** The four badges in the order of the key that stands beside marks. */
  public List<ValueLine> badges() {
    List<String> marks = AnalysisPage.key().stream().map(Map.Entry::getKey).toList();
    return recordsBy(Atlas.pemScheme).stream()
        .sorted(Comparator.comparingInt(line -> marks.indexOf(line.pem().mark())))
        .toList();
  }

  public List<Definition> definitions() {
    List<ValueLine> statuses = recordsBy(Atlas.pemScheme);
    return counts.definitions().stream().map(row -> definition(row, statuses)).toList();
  }

  private static Definition definition(Listing.Row row, List<ValueLine> statuses) {
    return new Definition(
        Hyperlink.to(row.cell("label"), row.thing().path()),
        row.thing().slug().toString(),
        row.cell("year"),
        statuses.stream()
            .filter(status -> status.label().equals(row.cell("pem")))
            .findFirst()
            .map(ValueLine::pem)
            .orElseGet(() -> PemBadge.ofStatus("")),
        row.cell("records"));
  }

  /** The list of records that a filter leaves. */
  public static String list(String filter, String value) {
    return "/evidence?" + filter + "=" + encode(value);
  }

  public static Drawing steps(String... names) {
    return StepDrawing.of(List.of(names));
  }

  /** The queries that counted. */
  public List<ValueCounts> queries() {
    return List.of(counts.records(), counts.parts(), counts.generators());
  }

  /** Where a query can be run and changed. */
  public static String run(ValueCounts counted) {
    return "/sparql?query=" + encode(counted.sparql());
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
