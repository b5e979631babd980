package com.mecfsatlas.app;

import static java.util.Objects.requireNonNull;

import com.mecfsatlas.catalog.Abbreviation;
import com.mecfsatlas.catalog.Dumps;
import com.mecfsatlas.catalog.ValueCounts;
import com.mecfsatlas.catalog.VoidDescription;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.query.NamedQuery;
import com.mecfsatlas.query.QueryCatalogue;
import com.mecfsatlas.question.Question;
import com.mecfsatlas.representation.Format;
import com.mecfsatlas.representation.html.DataFacts;
import com.mecfsatlas.representation.html.Fact;
import com.mecfsatlas.representation.html.Guide;
import com.mecfsatlas.representation.html.GuideCounts;
import com.mecfsatlas.representation.html.GuideHtml;
import com.mecfsatlas.store.KnowledgeGraph;
import com.mecfsatlas.web.GuideWriter;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The pages about the atlas, with the numbers that they tell. */
final class GuideDocuments {
  private final KnowledgeGraph graph;
  private final VoidDescription dataset;
  private final GuideHtml html;
  private final NamedQuery abbreviations;
  private final NamedQuery records;
  private final NamedQuery findings;
  private final NamedQuery generators;
  private final NamedQuery parts;
  private final NamedQuery licences;
  private final int questions;
  private Map<String, GuideCounts> counts = Map.of();

  GuideDocuments(
      KnowledgeGraph graph, QueryCatalogue queries, VoidDescription dataset, GuideHtml html) {
    this.graph = graph;
    this.dataset = dataset;
    this.html = html;
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
  List<GuideWriter> writers(
      Dumps dumps, List<Fact> limits, List<Format> formats, List<String> releases) {
    return Arrays.stream(Guide.values())
        .map(
            guide ->
                switch (guide) {
                  case DATA ->
                      new GuideWriter(
                          guide.path(),
                          () -> data(dumps, limits, formats, releases),
                          List.of("/void", "/catalog"));
                  case GLOSSARY ->
                      new GuideWriter(guide.path(), this::glossary, List.of("/ontology"));
                  case ABOUT, CORRECTIONS, ACCESS, PRIVACY ->
                      new GuideWriter(
                          guide.path(), () -> html.write(guide, graph.revision()), List.of());
                  case ERRORS ->
                      new GuideWriter(
                          guide.path(), () -> html.manual(guide, graph.revision()), List.of());
                  case HOW_IT_WORKS, PEM_BADGE, KINDS_OF_EVIDENCE, FAQ ->
                      new GuideWriter(guide.path(), () -> counted(guide), List.of());
                })
        .toList();
  }

  private byte[] data(Dumps dumps, List<Fact> limits, List<Format> formats, List<String> releases) {
    DataFacts facts =
        new DataFacts(
            dumps.all(),
            dataset.triples(),
            counts().things(),
            ValueCounts.in(graph, licences),
            limits,
            formats,
            releases,
            questions);
    return html.data(facts, graph.revision());
  }

  private byte[] glossary() {
    return html.glossary(
        graph.ontology(), Abbreviation.all(graph, abbreviations), graph.revision());
  }

  private byte[] counted(Guide guide) {
    return html.write(guide, graph.ontology(), counts(), graph.revision());
  }

  /** Counted once for each state of the data. */
  private synchronized GuideCounts counts() {
    if (!counts.containsKey(graph.revision())) {
      counts = Map.of(graph.revision(), count());
    }
    return requireNonNull(counts.get(graph.revision()));
  }

  private GuideCounts count() {
    Map<EntityType, Integer> things = new EnumMap<>(EntityType.class);
    for (EntityType kind : EntityType.values()) {
      things.put(kind, graph.list(kind).rows().size());
    }
    return new GuideCounts(
        things,
        ValueCounts.in(graph, records),
        ValueCounts.in(graph, findings),
        ValueCounts.in(graph, generators),
        ValueCounts.in(graph, parts),
        graph.list(EntityType.CRITERION).rows());
  }
}
