package com.mecfsatlas.app;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * A client of Triple Pattern Fragments, written from the specification: it knows one address, and
 * takes all others from the controls that it finds there.
 */
final class PatternClient {
  private static final String HYDRA = "http://www.w3.org/ns/hydra/core#";
  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  private static final String VOID = "http://rdfs.org/ns/void#";
  private static final Pattern EXPRESSION = Pattern.compile("\\{([?&])([^}]*)}");

  private final String template;
  private final Map<String, String> variables = new HashMap<>();

  /** One page as it was read. */
  record Page(String address, List<Triple> data, Graph said) {
    long count() {
      Node count = one(said, address, VOID + "triples");
      assertThat(one(said, address, HYDRA + "totalItems")).isEqualTo(count);
      return ((Number) count.getLiteralValue()).longValue();
    }

    Optional<String> link(String relation) {
      List<Triple> links = said.find(node(address), node(HYDRA + relation), Node.ANY).toList();
      assertThat(links).hasSizeLessThanOrEqualTo(1);
      return links.stream().map(link -> link.getObject().getURI()).findFirst();
    }
  }

  PatternClient(String start) {
    Graph said = read(start).said();
    Node form = only(said, Node.ANY, HYDRA + "search").getObject();
    template = one(said, form.getURI(), HYDRA + "template").getLiteralLexicalForm();
    for (Triple each : said.find(form, node(HYDRA + "mapping"), Node.ANY).toList()) {
      String mapping = each.getObject().getURI();
      variables.put(
          one(said, mapping, HYDRA + "property").getURI(),
          one(said, mapping, HYDRA + "variable").getLiteralLexicalForm());
    }
  }

  /** The address of a fragment. */
  String address(String subject, String predicate, String object) {
    Map<String, String> values =
        Map.of(
            variable("subject"), subject,
            variable("predicate"), predicate,
            variable("object"), object);
    Matcher expression = EXPRESSION.matcher(template);
    assertThat(expression.find()).isTrue();
    StringBuilder query = new StringBuilder();
    for (String name : expression.group(2).split(",")) {
      query
          .append(query.isEmpty() ? expression.group(1) : "&")
          .append(name)
          .append('=')
          .append(encoded(requireNonNull(values.get(name))));
    }
    return template.substring(0, expression.start()) + query;
  }

  private String variable(String place) {
    return requireNonNull(variables.get(RDF + place));
  }

  /** All triples of a fragment, from its first page to its last. */
  List<Triple> all(String subject, String predicate, String object) {
    List<Triple> all = new ArrayList<>();
    Page page = read(address(subject, predicate, object));
    all.addAll(page.data());
    long count = page.count();
    Optional<String> next = page.link("next");
    while (next.isPresent()) {
      assertThat(page.data()).hasSize(100);
      Page following = read(next.get());
      assertThat(following.link("previous")).isPresent();
      assertThat(following.count()).isEqualTo(count);
      all.addAll(following.data());
      next = following.link("next");
      page = following;
    }
    return all;
  }

  static Page read(String address) {
    HttpResponse<String> answer = get(address, "application/trig");
    assertThat(answer.statusCode()).as(address + answer.body()).isEqualTo(200);
    return parsed(address, answer.body(), Lang.TRIG);
  }

  static HttpResponse<String> get(String address, String accept) {
    URI uri = URI.create(address);
    return RunningAtlas.get(
        uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()), accept);
  }

  /** What a page says of itself is in the graph whose topic is the page. */
  static Page parsed(String address, String body, Lang syntax) {
    DatasetGraph read = RDFParser.fromString(body, syntax).base(address).toDatasetGraph();
    Node topic = node("http://xmlns.com/foaf/0.1/primaryTopic");
    Node graph = read.find(Node.ANY, Node.ANY, topic, node(address)).next().getGraph();
    Graph said = read.getGraph(graph);
    assertThat(said.find(graph, topic, node(address)).hasNext()).isTrue();
    return new Page(address, read.getDefaultGraph().find().toList(), said);
  }

  private static Node one(Graph graph, String subject, String predicate) {
    return only(graph, node(subject), predicate).getObject();
  }

  private static Triple only(Graph graph, Node subject, String predicate) {
    List<Triple> found = graph.find(subject, node(predicate), Node.ANY).toList();
    assertThat(found).as(predicate).hasSize(1);
    return found.getFirst();
  }

  static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }

  /** As a value of a query (RFC 6570 section 3.2.8). */
  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
