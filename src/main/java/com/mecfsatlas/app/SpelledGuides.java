package com.mecfsatlas.app;

import static java.util.Objects.requireNonNull;

import com.mecfsatlas.graph.Abbreviation;
import com.mecfsatlas.graph.Counted;
import com.mecfsatlas.graph.Dumps;
import com.mecfsatlas.graph.Kind;
import com.mecfsatlas.graph.KnowledgeGraph;
import com.mecfsatlas.graph.NamedQuery;
import com.mecfsatlas.graph.QueryCatalogue;
import com.mecfsatlas.graph.Question;
import com.mecfsatlas.view.Format;
import com.mecfsatlas.view.VoidDescription;
import com.mecfsatlas.view.html.DataFacts;
import com.mecfsatlas.view.html.Fact;
import com.mecfsatlas.view.html.Guide;
import com.mecfsatlas.view.html.GuideCounts;
import com.mecfsatlas.view.html.GuideHtml;
import com.mecfsatlas.web.GuideFace;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The pages about the atlas, with the numbers that they tell. */
final class SpelledGuides {
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

  SpelledGuides(
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
  List<GuideFace> faces(
      Dumps dumps, List<Fact> limits, List<Format> formats, List<String> releases) {
    return Arrays.stream(Guide.values())
        .map(
            guide ->
                switch (guide) {
                  case DATA ->
                      new GuideFace(
                          guide.path(),
                          () -> data(dumps, limits, formats, releases),
                          List.of("/void", "/catalog"));
                  case GLOSSARY ->
                      new GuideFace(guide.path(), this::glossary, List.of("/ontology"));
                  case ABOUT, CORRECTIONS, ACCESS, PRIVACY ->
                      new GuideFace(
                          guide.path(), () -> html.spell(guide, graph.revision()), List.of());
                  case ERRORS ->
                      new GuideFace(
                          guide.path(), () -> html.manual(guide, graph.revision()), List.of());
                  case HOW_IT_WORKS, PEM_BADGE, KINDS_OF_EVIDENCE, FAQ ->
                      new GuideFace(guide.path(), () -> counted(guide), List.of());
                })
        .toList();
  }

  private byte[] data(Dumps dumps, List<Fact> limits, List<Format> formats, List<String> releases) {
    DataFacts facts =
        new DataFacts(
            dumps.all(),
            dataset.triples(),
            counts().things(),
            Counted.in(graph, licences),
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
    return html.spell(guide, graph.ontology(), counts(), graph.revision());
  }

  /** Counted once for each state of the data. */
  private synchronized GuideCounts counts() {
    if (!counts.containsKey(graph.revision())) {
      counts = Map.of(graph.revision(), count());
    }
    return requireNonNull(counts.get(graph.revision()));
  }

  private GuideCounts count() {
    Map<Kind, Integer> things = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      things.put(kind, graph.list(kind).rows().size());
    }
    return new GuideCounts(
        things,
        Counted.in(graph, records),
        Counted.in(graph, findings),
        Counted.in(graph, generators),
        Counted.in(graph, parts),
        graph.list(Kind.CRITERION).rows());
  }
}
