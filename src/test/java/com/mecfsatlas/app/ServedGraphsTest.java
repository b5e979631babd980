package com.mecfsatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.GraphNames;
import com.mecfsatlas.representation.Format;
import com.mecfsatlas.store.ShippedGraph;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each named graph of the shipped data answers at its IRI. */
class ServedGraphsTest {
  /** More statements than these are not written on a page. */
  private static final long MOST = 20_000;

  private static final Resource DATASET =
      ResourceFactory.createResource(EntityId.BASE + "void#dataset");

  private static List<String> graphs() {
    List<String> graphs =
        SparqlRows.of("SELECT ?graph { GRAPH ?graph {} } ORDER BY ?graph").stream()
            .map(row -> row.getResource("graph").getURI())
            .toList();
    assertThat(graphs)
        .hasSizeGreaterThan(1000)
        .contains(GraphNames.ONTOLOGY.getURI(), GraphNames.PROVENANCE.getURI());
    return graphs;
  }

  private static String path(String graph) {
    return graph.substring(EntityId.BASE.length() - 1);
  }

  private static Model read(String path, Format format) {
    HttpResponse<String> answer = RunningAtlas.get(path, format.mediaType());
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    Model model = ModelFactory.createDefaultModel();
    RDFParser.fromString(
            answer.body(),
            format.equals(Format.JSON_LD)
                ? Lang.JSONLD11
                : RDFLanguages.contentTypeToLang(format.mediaType()))
        .parse(model);
    return model;
  }

  @Test
  void every_graph_is_a_page_with_its_licence() {
    for (String graph : graphs()) {
      HttpResponse<String> page = RunningAtlas.get(path(graph), "text/html");
      assertThat(page.statusCode()).as(graph).isEqualTo(200);
      assertThat(page.body()).as(graph).contains(graph, "rel=\"license\">CC");
    }
  }

  @Test
  void every_graph_says_in_turtle_what_it_holds_and_what_it_is() {
    for (String graph : graphs()) {
      Model said = read(path(graph), Format.TURTLE);
      Resource described = said.getResource(graph);
      long size = described.getProperty(VOID.triples).getLong();
      assertThat(described.hasProperty(RDF.type, VOID.Dataset)).as(graph).isTrue();
      assertThat(described.hasProperty(DCTerms.license)).as(graph).isTrue();
      assertThat(described.hasProperty(DCTerms.title)).as(graph).isTrue();
      assertThat(said.contains(DATASET, VOID.subset, described)).as(graph).isTrue();
      // The store of this test was written at another time than the served one.
      if (!graph.equals(GraphNames.PROVENANCE.getURI())) {
        Graph held = ShippedGraph.graph().graphs().getGraph(described.asNode());
        assertThat(size).as(graph).isEqualTo(held.size());
        if (size <= MOST) {
          assertHolds(said, ModelFactory.createModelForGraph(held), graph);
        }
      }
    }
  }

  /** Without the graph, the documents, the dataset and the revisions it is what GRAPH gives. */
  private static void assertHolds(Model said, Model held, String graph) {
    assertThat(content(said).isIsomorphicWith(content(held))).as(graph).isTrue();
    held.listStatements()
        .filterDrop(each -> each.getSubject().isAnon() || each.getObject().isAnon())
        .forEach(each -> assertThat(said.contains(each)).as("%s", each).isTrue());
  }

  private static Model content(Model model) {
    return ModelFactory.createDefaultModel()
        .add(model.listStatements().filterDrop(ServedGraphsTest::isDescription).toList());
  }

  private static boolean isDescription(Statement statement) {
    String subject = String.valueOf(statement.getSubject().getURI());
    return subject.startsWith(EntityId.BASE)
        && Stream.of("id/", "ontology").noneMatch(part -> subject.startsWith(EntityId.BASE + part));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "curated/papers/lusso-1993-infection-natural",
        "curated/evidence/lusso-1993-infection-natural",
        "curated/viruses/own-broader",
        "derived"
      })
  void a_graph_says_the_same_in_every_syntax(String name) {
    Model turtle = read("/graph/" + name, Format.TURTLE);
    for (Format format : Format.RDF) {
      assertThat(read("/graph/" + name, format).isIsomorphicWith(turtle)).as("%s", format).isTrue();
    }
  }

  @Test
  void the_licence_of_the_header_fields_is_that_of_the_graph() {
    for (String name : List.of("ontology", "curated/evidence/lusso-1993-infection-natural")) {
      Set<String> licences =
          read("/graph/" + name, Format.TURTLE)
              .listObjectsOfProperty(
                  ResourceFactory.createResource(GraphNames.BASE + name), DCTerms.license)
              .toList()
              .stream()
              .map(Object::toString)
              .collect(Collectors.toSet());
      HttpResponse<String> answer = RunningAtlas.get("/graph/" + name, "text/html");
      assertThat(licences).isNotEmpty();
      assertThat(answer.headers().firstValue("Link").orElse(""))
          .contains(licences.stream().map(each -> "<" + each + ">; rel=\"license\"").toList());
    }
  }

  @Test
  void a_graph_of_too_many_statements_tells_how_many_and_where_they_are() {
    String derived = RunningAtlas.get("/graph/derived", "text/html").body();
    assertThat(derived).contains("too many for a page", "/data#files", "/sparql?query=");
    Model said = read("/graph/derived", Format.TURTLE);
    assertThat(said.size()).isLessThan(100);
    assertThat(said.contains(null, VOID.dataDump)).isTrue();
    assertThat(said.contains(null, VOID.sparqlEndpoint)).isTrue();
  }

  @Test
  void a_graph_leads_to_the_things_it_describes_and_to_what_changed_it() {
    assertThat(
            RunningAtlas.get("/graph/curated/evidence/lusso-1993-infection-natural", "text/html")
                .body())
        .contains(
            "href=\"/evidence/lusso-1993-infection-natural\"",
            "href=\"/history/1\"",
            "data/curated/evidence/lusso-1993-infection-natural.ttl",
            "CC BY 4.0");
  }

  @Test
  void no_such_graph_is_a_404_that_leads_on() {
    for (String name :
        List.of("nothing", "curated", "DERIVED", "derived.csv", "a%20b", "%3Cx%3E")) {
      HttpResponse<String> answer = RunningAtlas.get("/graph/" + name, "application/json");
      assertThat(answer.statusCode()).as(name).isEqualTo(404);
      assertThat(answer.body()).contains("alternatives");
    }
  }
}
