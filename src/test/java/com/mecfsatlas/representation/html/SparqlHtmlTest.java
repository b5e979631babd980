package com.mecfsatlas.representation.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.model.EntityId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.junit.jupiter.api.Test;

/** The pages of the query service. */
class SparqlHtmlTest {
  private static final Editor EDITOR =
      new Editor("{\"imports\":{}}", "/assets/a/sparql-editor.js", "/sparql/terms.json");
  private static final String QUERY = "SELECT ?x # <script>\nWHERE { ?x a atlas:Virus ;; }";

  private final AtomicInteger asked = new AtomicInteger();
  private final SparqlHtml html =
      new SparqlHtml(
          Sample.SITE, EDITOR, "Limits.", "https://atlas.example.org/", this::nameOfEvenThings);

  private Optional<String> nameOfEvenThings(Resource thing) {
    asked.incrementAndGet();
    return thing.getURI().endsWith("1")
        ? Optional.empty()
        : Optional.of("Name <b> of " + thing.getLocalName());
  }

  private String table(String query, boolean yesOrNo, List<List<Optional<RDFNode>>> rows) {
    return Sample.text(
        html.table(
            new ResultTable(
                query,
                yesOrNo,
                List.of("x"),
                rows,
                Duration.ofMillis(1234),
                Instant.parse("2026-11-26T12:00:00Z"),
                rows.isEmpty() ? "Is 2015 a year?" : "",
                "15-0123456789",
                "ab".repeat(32))));
  }

  private static List<Optional<RDFNode>> row(String iri) {
    return List.of(Optional.of(ResourceFactory.createResource(iri)));
  }

  @Test
  void an_error_is_shown_at_its_line_and_what_was_typed_stays() {
    String page = Sample.text(html.problem("Not SPARQL", "Detail.", QUERY, 2, 26, ";", "r"));
    assertThat(page)
        .contains(
            "<span class=\"no\">1</span><code>SELECT ?x # &lt;script&gt;</code>",
            "<span class=\"no\">2</span><code>WHERE { ?x a atlas:Virus <mark>;</mark>; }</code>")
        .contains("Something is wrong here.")
        .contains("\nSELECT ?x # &lt;script&gt;\nWHERE { ?x a atlas:Virus ;; }</textarea>")
        .doesNotContain("<script>");
    assertThat(Sample.text(html.problem("Not SPARQL", "Detail.", QUERY, 0, 0, "", "r")))
        .doesNotContain("Something is wrong here.");
    assertThat(Sample.text(html.problem("Not SPARQL", "Detail.", QUERY, 99, 1, "", "r")))
        .contains("<span class=\"no\">2</span>");
  }

  @Test
  void the_term_of_a_triple_is_shown_as_it_is_written() {
    Node term =
        NodeFactory.createTripleTerm(
            NodeFactory.createURI("urn:example:a"),
            NodeFactory.createURI("urn:example:b"),
            NodeFactory.createLiteralString("c"));
    RDFNode cell = ModelFactory.createDefaultModel().asRDFNode(term);
    assertThat(table(QUERY, false, List.of(List.of(Optional.of(cell)))))
        .contains("&lt;&lt;( &lt;urn:example:a&gt; &lt;urn:example:b&gt; \"c\" )&gt;&gt;</td>");
  }

  @Test
  void things_have_their_name_and_their_page_and_others_their_short_form() {
    String page =
        table(
            QUERY,
            false,
            List.of(
                row(EntityId.BASE + "id/virus/hhv-6"),
                row(EntityId.BASE + "id/virus/b-1"),
                row("http://www.w3.org/2004/02/skos/core#Concept"),
                row("javascript:alert(1)"),
                List.of(Optional.of(ResourceFactory.createStringLiteral("<i>"))),
                List.of(Optional.empty())));
    assertThat(page)
        .contains(
            "href=\"/virus/hhv-6\">Name &lt;b&gt; of hhv-6</a> <span"
                + " class=\"id\">virus:hhv-6</span>",
            "href=\"/virus/b-1\">virus:b-1</a></td>",
            "href=\"http://www.w3.org/2004/02/skos/core#Concept\">skos:Concept</a></td>",
            "&lt;i&gt;",
            "6 rows, 1.2 s")
        .doesNotContain("href=\"javascript:");
  }

  @Test
  void only_so_many_names_are_looked_up_for_one_page() {
    table(
        QUERY,
        false,
        IntStream.range(0, 3000).mapToObj(i -> row(EntityId.BASE + "id/virus/v" + i)).toList());
    assertThat(asked).hasValue(1000);
  }

  @Test
  void a_result_says_how_to_cite_it_and_is_offered_as_data() {
    String address = "/sparql?query=SELECT%20%3Fx%20%23%20%3Cscript%3E%0AWHERE";
    assertThat(table(QUERY, false, List.of(row(EntityId.BASE + "id/virus/hhv-6"))))
        .contains(
            "ME/CFS Atlas, data revision 15-0123456789. Result of a SPARQL query (1 row), asked"
                + " on 26 November 2026. https://atlas.example.org"
                + address)
        .contains("&amp;format=csv\"", "&amp;format=json\"", "href=\"" + address);
    assertThat(table("ASK {}", true, List.of(row("urn:x"))))
        .contains("&amp;format=xml\"")
        .doesNotContain("format=csv");
    assertThat(table("ASK {} #" + "x".repeat(7000), true, List.of(row("urn:x"))))
        .contains("too long for an address")
        .doesNotContain("format=xml");
  }
}
