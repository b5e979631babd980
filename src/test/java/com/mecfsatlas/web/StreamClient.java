package com.mecfsatlas.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * A client of event streams, written from the specification of July 2026 at
 * w3id.org/ldes/specification: it finds the root, follows relations, takes each member once, never
 * fetches an immutable node again, and replays versions in the order of the stream's paths.
 */
final class StreamClient {
  private static final String LDES = "https://w3id.org/ldes#";
  private static final String TREE = "https://w3id.org/tree#";
  private static final Node TYPE = uri("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");

  private final HarvestedSite site;
  private final Map<String, Integer> requests = new HashMap<>();
  private final Set<String> immutable = new HashSet<>();
  private final Map<String, List<String>> relations = new HashMap<>();
  private final Map<String, Member> emitted = new HashMap<>();
  private final Map<String, Graph> descriptions = new HashMap<>();
  private Graph context = GraphFactory.createDefaultGraph();
  private Node stream = Node.ANY;
  private Instant since = Instant.EPOCH;

  private record Member(
      String iri, String thing, String activity, Instant time, long sequence, Graph payload) {}

  StreamClient(HarvestedSite site) {
    this.site = site;
  }

  private static Node uri(String iri) {
    return NodeFactory.createURI(iri);
  }

  /** One that wants only what came at that time or later. */
  StreamClient since(Instant bound) {
    since = bound;
    return this;
  }

  Map<String, Graph> descriptions() {
    return descriptions;
  }

  Set<String> members() {
    return new TreeSet<>(emitted.keySet());
  }

  String activity(String member) {
    return requireNonNull(emitted.get(member)).activity().replaceFirst(".*#", "");
  }

  int requests(String path) {
    return requests.getOrDefault(site.at(path).toString(), 0);
  }

  /** One synchronization run. */
  void synchronize(String entry) {
    List<Member> found = new ArrayList<>();
    Deque<String> frontier = new ArrayDeque<>(List.of(site.at(entry).toString()));
    Set<String> visited = new HashSet<>();
    while (!frontier.isEmpty()) {
      String node = frontier.pop();
      if (visited.add(node)) {
        if (!immutable.contains(node)) {
          found.addAll(fetch(node));
        }
        frontier.addAll(relations.getOrDefault(node, List.of()));
      }
    }
    found.sort(Comparator.comparing(Member::time).thenComparing(Member::sequence));
    found.forEach(this::replay);
  }

  private List<Member> fetch(String address) {
    requests.merge(address, 1, Integer::sum);
    HttpResponse<byte[]> answer =
        site.get(URI.create(address).getPath(), "Accept", "application/n-quads");
    assertThat(answer.statusCode()).as(address).isEqualTo(200);
    DatasetGraph page =
        RDFParser.source(new ByteArrayInputStream(answer.body()))
            .lang(Lang.NQUADS)
            .toDatasetGraph();
    Graph facts = page.getDefaultGraph();
    Node node = uri(address);
    if (stream.equals(Node.ANY)) {
      List<Node> views = GraphUtil.listSubjects(facts, uri(TREE + "view"), node).toList();
      assertThat(views).hasSize(1);
      stream = views.getFirst();
      context = facts;
    }
    if (facts.contains(node, uri(LDES + "immutable"), Node.ANY)) {
      assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
      immutable.add(address);
    }
    relations.put(address, links(facts, node));
    List<Member> found = new ArrayList<>();
    for (Node member : GraphUtil.listObjects(facts, stream, uri(TREE + "member")).toList()) {
      if (!emitted.containsKey(member.getURI())) {
        Member read = member(member, page);
        emitted.put(read.iri(), read);
        found.add(read);
      }
    }
    return found;
  }

  /** All relations to one node hold together. */
  private List<String> links(Graph facts, Node node) {
    Map<String, Boolean> wanted = new HashMap<>();
    for (Node relation : GraphUtil.listObjects(facts, node, uri(TREE + "relation")).toList()) {
      assertThat(one(facts, relation, TREE + "path")).isEqualTo(path("timestampPath"));
      Instant value = Instant.parse(one(facts, relation, TREE + "value").getLiteralLexicalForm());
      boolean isUpper = facts.contains(relation, TYPE, uri(TREE + "LessThanOrEqualToRelation"));
      assertThat(isUpper)
          .isNotEqualTo(facts.contains(relation, TYPE, uri(TREE + "GreaterThanOrEqualToRelation")));
      wanted.merge(
          one(facts, relation, TREE + "node").getURI(),
          !isUpper || !value.isBefore(since),
          Boolean::logicalAnd);
    }
    return wanted.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).toList();
  }

  private Member member(Node member, DatasetGraph page) {
    Graph facts = page.getDefaultGraph();
    Graph payload = GraphFactory.createDefaultGraph();
    GraphUtil.addInto(payload, page.getGraph(member));
    return new Member(
        member.getURI(),
        one(facts, member, path("versionOfPath").getURI()).getURI(),
        one(facts, member, TYPE.getURI()).getURI(),
        Instant.parse(one(facts, member, path("timestampPath").getURI()).getLiteralLexicalForm()),
        Long.parseLong(one(facts, member, path("sequencePath").getURI()).getLiteralLexicalForm()),
        payload);
  }

  private void replay(Member member) {
    if (member.activity().equals(path("versionDeleteObject").getURI())) {
      descriptions.remove(member.thing());
    } else if (member.activity().equals(path("versionCreateObject").getURI())) {
      // Nothing has to be taken away before.
      assertThat(descriptions.put(member.thing(), member.payload())).isNull();
    } else {
      assertThat(member.activity()).isEqualTo(path("versionUpdateObject").getURI());
      descriptions.put(member.thing(), member.payload());
    }
  }

  private Node path(String property) {
    return one(context, stream, LDES + property);
  }

  private static Node one(Graph facts, Node subject, String property) {
    List<Node> values = GraphUtil.listObjects(facts, subject, uri(property)).toList();
    assertThat(values).as(property).hasSize(1);
    return values.getFirst();
  }
}
