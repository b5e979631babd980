package com.mecfsatlas.representation;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.RevisionId;
import com.mecfsatlas.representation.html.GraphHtml;
import com.mecfsatlas.representation.html.Guide;
import com.mecfsatlas.representation.jsonld.GraphJsonLd;
import com.mecfsatlas.representation.rdf.GraphDescription;
import com.mecfsatlas.representation.rdf.GraphWriters;
import com.mecfsatlas.store.Snapshot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.vocabulary.SchemaDO;

/** A named graph at its IRI: what it holds, under which licence, and how it came about. */
record GraphSitePage(NamedGraphs graphs, GraphHtml html, GraphJsonLd json) implements SitePage {
  private static final int OFFERED_REVISIONS = 5;

  @Override
  public String path() {
    return "/graph/{name: .+}";
  }

  @Override
  public List<Format> formats() {
    return Stream.concat(Stream.of(Format.HTML), Format.RDF.stream()).toList();
  }

  @Override
  public Optional<PageRequest> read(
      String path, Map<String, List<String>> query, Snapshot snapshot) {
    String iri = iri(path);
    return graphs.contains(iri, snapshot)
        ? Optional.of(
            new PageRequest(
                "",
                (format, options) -> write(graphs.get(iri, snapshot), format, snapshot),
                () -> PageMembers.NONE,
                graphs.licences(iri, snapshot)))
        : Optional.empty();
  }

  private byte[] write(NamedGraph graph, Format format, Snapshot snapshot) {
    if (format.equals(Format.HTML)) {
      return html.write(graph, snapshot.revision().toString());
    }
    return format.equals(Format.JSON_LD)
        ? json.write(GraphDescription.of(graph), graph.iri())
        : GraphWriters.write(GraphDescription.of(graph), graph.iri(), format);
  }

  private static String iri(String path) {
    return EntityId.BASE + path.substring(1);
  }

  /** The revisions of a graph that is no more, and where all graphs are counted. */
  @Override
  public Map<String, String> alternatives(String path) {
    Map<String, String> others = new LinkedHashMap<>();
    graphs.log().idsByGraph(iri(path)).reversed().stream()
        .limit(OFFERED_REVISIONS)
        .map(RevisionId::number)
        .forEach(
            number ->
                others.put(
                    HistorySitePage.PATH + "/" + number, "Revision " + number + " changed it"));
    others.put(Guide.DATA.path(), Guide.DATA.title());
    return others;
  }

  @Override
  public List<String> types() {
    return List.of(SchemaDO.Dataset.getURI());
  }

  @Override
  public List<String> describedBy() {
    return List.of("/void");
  }
}
