package com.mecfsatlas.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.store.Listing;
import com.mecfsatlas.store.Snapshot;
import com.mecfsatlas.vocabulary.TREE;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a client makes of the stream that knows the specifications and nothing else. */
class EventStreamTest {
  private static final Node STREAM =
      NodeFactory.createURI("https://www.mecfsatlas.com/ldes#stream");
  private static final String MEMBER =
      "https://www.mecfsatlas.com/evidence/lusso-1993-infection-natural@";

  private final HarvestedSite site = new HarvestedSite();

  @AfterEach
  void end() {
    site.close();
  }

  @Test
  void from_zero_or_a_mid_point_a_client_has_the_latest_description_of_every_thing() {
    site.change();
    StreamClient early = new StreamClient(site);
    early.synchronize("/ldes");
    assertThat(early.descriptions()).containsKey(HarvestedSite.RECORD);
    site.delete();
    early.synchronize("/ldes");
    assertThat(early.descriptions()).doesNotContainKey(HarvestedSite.RECORD);
    Instant since = site.atlas.head().time();
    site.restore();
    site.create();
    site.retract();
    early.synchronize("/ldes");
    assertHasAll(early);
    StreamClient late = new StreamClient(site);
    late.synchronize("/ldes");
    assertThat(late.descriptions().keySet()).isEqualTo(early.descriptions().keySet());
    assertThat(early.members()).isEqualTo(late.members());
    assertThat(early.requests("/ldes/1-1")).isOne();
    assertThat(early.requests("/ldes/1..100")).isEqualTo(3);
    assertThat(late.activity(MEMBER + 1)).isEqualTo("Create");
    assertThat(late.activity(MEMBER + 2)).isEqualTo("Update");
    assertThat(late.activity(MEMBER + 3)).isEqualTo("Delete");
    assertThat(late.activity(MEMBER + 4)).isEqualTo("Update");
    assertThat(late.activity("https://www.mecfsatlas.com/paper/lusso-1994-infection-again@5"))
        .isEqualTo("Create");
    StreamClient pruning = new StreamClient(site).since(since);
    pruning.synchronize("/ldes");
    assertThat(pruning.requests("/ldes/1-1")).isZero();
    assertThat(pruning.members())
        .isSubsetOf(late.members())
        .contains(MEMBER + 4)
        .doesNotContain(MEMBER + 1);
  }

  /** A client reads ten pages at once on one thread; what it leaves waiting is given up. */
  @Test
  void a_page_has_few_members() {
    DatasetGraph page = parsed("/ldes/1-1.trig", "application/trig");
    assertThat(page.getDefaultGraph().find(STREAM, TREE.member.asNode(), Node.ANY).toList())
        .hasSizeBetween(1, 20);
  }

  @Test
  void nodes_that_never_change_say_so_and_the_others_have_a_tag() {
    HttpResponse<byte[]> page = site.get("/ldes/1-2");
    assertThat(field(page, "Cache-Control")).contains("immutable");
    for (String path : List.of("/ldes", "/ldes/1..100", "/ldes.ttl")) {
      HttpResponse<byte[]> before = site.get(path);
      assertThat(field(before, "Cache-Control")).isEqualTo("public, max-age=60");
      assertThat(site.get(path, "If-None-Match", field(before, "ETag")).statusCode())
          .isEqualTo(304);
    }
    String tag = field(site.get("/ldes/1..100"), "ETag");
    byte[] text = page.body();
    site.delete();
    assertThat(field(site.get("/ldes/1..100"), "ETag")).isNotEqualTo(tag);
    assertThat(site.get("/ldes/1-2").body()).isEqualTo(text);
    assertThat(field(site.get("/ldes/1-2"), "ETag")).isEqualTo(field(page, "ETag"));
  }

  @Test
  void every_syntax_says_the_same() {
    DatasetGraph quads = parsed("/ldes/1-1.nq", "application/n-quads");
    for (Map.Entry<String, String> each :
        Map.of("trig", "application/trig", "jsonld", "application/ld+json").entrySet()) {
      DatasetGraph read = parsed("/ldes/1-1." + each.getKey(), each.getValue());
      // What a node calls itself and others has the suffix by which it was asked for.
      assertThat(read.stream(Node.ANY, STREAM, Node.ANY, Node.ANY).count())
          .isEqualTo(quads.stream(Node.ANY, STREAM, Node.ANY, Node.ANY).count());
      for (Node graph : (Iterable<Node>) quads::listGraphNodes) {
        assertThat(read.getGraph(graph).isIsomorphicWith(quads.getGraph(graph))).isTrue();
      }
    }
    Graph turtle = parsed("/ldes/1-1.ttl", "text/turtle").getDefaultGraph();
    Graph triples = parsed("/ldes/1-1.nt", "application/n-triples").getDefaultGraph();
    assertThat(turtle.size()).isEqualTo(triples.size()).isGreaterThan(100);
    quads
        .find()
        .forEachRemaining(
            quad -> {
              if (!quad.getSubject().isBlank()
                  && !quad.getObject().isBlank()
                  && !quad.getSubject().getURI().startsWith("http://localhost")) {
                assertThat(turtle.contains(quad.asTriple())).isTrue();
                assertThat(triples.contains(quad.asTriple())).isTrue();
              }
            });
  }

  @Test
  void links_keep_the_suffix_by_which_a_client_began() {
    for (String suffix : List.of("nt", "nq", "jsonld", "ttl", "trig")) {
      String root = new String(site.get("/ldes." + suffix).body(), UTF_8);
      assertThat(root).contains("/ldes/1..100." + suffix);
      assertThat(site.text("/ldes/1..100." + suffix)).contains("/ldes/1-1." + suffix);
    }
  }

  @Test
  void accept_chooses_and_none_of_the_five_is_refused() {
    for (String type :
        List.of(
            "application/n-quads",
            "application/n-triples",
            "application/trig",
            "text/turtle",
            "application/ld+json")) {
      HttpResponse<byte[]> answer = site.get("/ldes", "Accept", type);
      assertThat(field(answer, "Content-Type")).isEqualTo(type);
      assertThat(field(answer, "Vary")).contains("Accept");
    }
    HttpResponse<byte[]> refused = site.get("/ldes", "Accept", "image/png");
    assertThat(refused.statusCode()).isEqualTo(406);
    assertThat(new String(refused.body(), UTF_8)).contains("/ldes.ttl");
  }

  @Test
  void what_was_never_a_node_is_not_found_and_the_way_in_is_named() {
    for (String path :
        List.of(
            "/ldes/2-1",
            "/ldes/1-999",
            "/ldes/1-0",
            "/ldes/101..200",
            "/ldes/1..99",
            "/ldes/x",
            "/ldes.html",
            "/ldes/1-1.rdf")) {
      HttpResponse<byte[]> answer = site.get(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(404);
      assertThat(new String(answer.body(), UTF_8)).contains("/ldes");
    }
  }

  private void assertHasAll(StreamClient client) {
    Set<String> things = new TreeSet<>();
    try (Snapshot now = site.atlas.snapshot()) {
      for (EntityType kind : EntityType.values()) {
        for (Listing.Row row : now.list(kind).rows()) {
          String thing = row.thing().iri();
          things.add(thing);
          assertThat(client.descriptions()).containsKey(thing);
          Graph description = requireNonNull(client.descriptions().get(thing));
          Graph expected = now.statements(row.thing()).getGraph();
          assertThat(description.size()).as(thing).isEqualTo(expected.size());
          assertThat(description.isIsomorphicWith(expected)).as(thing).isTrue();
        }
      }
      assertThat(client.descriptions().keySet()).isEqualTo(things);
    }
  }

  private DatasetGraph parsed(String path, String type) {
    HttpResponse<byte[]> answer = site.get(path);
    assertThat(field(answer, "Content-Type")).isEqualTo(type);
    Lang lang = RDFLanguages.contentTypeToLang(type);
    return RDFParser.source(new ByteArrayInputStream(answer.body())).lang(lang).toDatasetGraph();
  }

  private static String field(HttpResponse<byte[]> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
