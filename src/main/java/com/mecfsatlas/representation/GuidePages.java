package com.mecfsatlas.representation;

import com.mecfsatlas.catalog.Abbreviation;
import com.mecfsatlas.catalog.Dumps;
import com.mecfsatlas.catalog.ValueCounts;
import com.mecfsatlas.catalog.VoidDescription;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.query.NamedQuery;
import com.mecfsatlas.query.QueryCatalogue;
import com.mecfsatlas.question.Question;
import com.mecfsatlas.representation.html.DataFacts;
import com.mecfsatlas.representation.html.Fact;
import com.mecfsatlas.representation.html.Guide;
import com.mecfsatlas.representation.html.GuideCounts;
import com.mecfsatlas.representation.html.GuideHtml;
import com.mecfsatlas.representation.jsonld.SchemaOrgDataset;
import com.mecfsatlas.store.Projection;
import com.mecfsatlas.store.Snapshot;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The pages about the atlas, with the numbers that they tell. */
public final class GuidePages {
  private final VoidDescription dataset;
  private final SchemaOrgDataset schema;
  private final GuideHtml html;
  private final Overview overview;
  private final NamedQuery abbreviations;
  private final NamedQuery records;
  private final NamedQuery findings;
  private final NamedQuery generators;
  private final NamedQuery parts;
  private final NamedQuery licences;
  private final int questions;
  private final Projection<GuideCounts> counts = new Projection<>(this::count);

  public GuidePages(
      QueryCatalogue queries, VoidDescription dataset, SchemaOrgDataset schema, GuideHtml html) {
    this.dataset = dataset;
    this.schema = schema;
    this.html = html;
    overview = new Overview(queries);
    abbreviations = queries.get("guide/abbreviations");
    records = queries.get("guide/records-by-value");
    findings = queries.get("guide/findings-by-outcome");
    generators = queries.get("guide/records-by-generator");
    parts = queries.get("guide/parts-of-records");
    licences = queries.get("guide/graphs-by-licence");
    questions = Question.all(queries).size();
  }

  /**
   * Each of them.
   *
   * @param limits of the query service
   * @param formats of the document about a thing
   * @param releases of the ontology
   */
  public List<SitePage> all(
      Dumps dumps, List<Fact> limits, List<Format> formats, List<String> releases) {
    return Arrays.stream(Guide.values())
        .map(
            guide ->
                switch (guide) {
                  case DATA ->
                      page(
                          guide,
                          now -> data(now, dumps, limits, formats, releases),
                          "/void",
                          "/catalog");
                  case GLOSSARY -> page(guide, this::glossary, "/ontology");
                  case ABOUT, CORRECTIONS, ACCESS, PRIVACY ->
                      page(guide, now -> html.write(guide, now.revision().toString()));
                  case ERRORS -> page(guide, now -> html.manual(guide, now.revision().toString()));
                  case HOW_IT_WORKS, PEM_BADGE, KINDS_OF_EVIDENCE, FAQ ->
                      page(guide, now -> counted(guide, now));
                })
        .toList();
  }

  private static SitePage page(
      Guide guide, Function<Snapshot, byte[]> writer, String... describedBy) {
    return new FixedSitePage(guide.path(), Map.of(Format.HTML, writer), List.of(describedBy));
  }

  private byte[] data(
      Snapshot now, Dumps dumps, List<Fact> limits, List<Format> formats, List<String> releases) {
    List<Dumps.DumpFile> files = dumps.all(now);
    DataFacts facts =
        new DataFacts(
            files,
            dataset.triples(now),
            counts.of(now).things(),
            ValueCounts.in(now, licences),
            limits,
            formats,
            releases,
            questions);
    return html.data(
        facts, schema.block(now, files), dataset.address("/"), now.revision().toString());
  }

  private byte[] glossary(Snapshot now) {
    return html.glossary(
        now.ontology(), Abbreviation.all(now, abbreviations), now.revision().toString());
  }

  private byte[] counted(Guide guide, Snapshot now) {
    return html.write(guide, now.ontology(), counts.of(now), now.revision().toString());
  }

  private GuideCounts count(Snapshot now) {
    return new GuideCounts(
        overview.things(now),
        ValueCounts.in(now, records),
        ValueCounts.in(now, findings),
        ValueCounts.in(now, generators),
        ValueCounts.in(now, parts),
        now.list(EntityType.CRITERION).rows());
  }
}
