package com.mecfsatlas.catalog;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.query.NamedQuery;
import com.mecfsatlas.query.QueryCatalogue;
import com.mecfsatlas.store.Snapshot;
import com.mecfsatlas.vocabulary.Atlas;
import com.mecfsatlas.vocabulary.PROV;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * All statements, counted by the terms and classes that they use while they pass once: in SPARQL
 * that takes several scans of everything.
 */
final class GraphCount {
  private static final Node TYPE = RDF.type.asNode();

  /** Our terms of these classes are used as values. */
  private static final Set<Node> OF_VALUES =
      Set.of(
          SKOS.Concept.asNode(),
          SKOS.ConceptScheme.asNode(),
          Atlas.Relation.asNode(),
          PROV.Agent.asNode());

  /** How a term is used; what has no address, such as the items of a list, counts apart. */
  enum Use {
    PROPERTY,
    /** By the things of the class and of its subclasses. */
    CLASS,
    /** A concept, list, relation or agent of ours. */
    VALUE,
    UNADDRESSED_PROPERTY,
    UNADDRESSED_CLASS
  }

  /** A property of the things of a class. */
  record Member(String type, String property) {}

  private final Map<Use, Map<String, UseCount>> terms = new EnumMap<>(Use.class);
  private final Map<Member, UseCount> members =
      new TreeMap<>(Comparator.comparing(Member::type).thenComparing(Member::property));
  private final Map<Member, Map<String, Long>> ranges = new HashMap<>();

  private final Map<Node, List<Node>> types = new HashMap<>();
  private final Map<Node, Set<Node>> above = new HashMap<>();
  private final Set<Node> ours = new HashSet<>();

  private GraphCount(Model ontology) {
    ontology
        .listSubjectsWithProperty(
            RDFS.isDefinedBy, ontology.createResource(EntityId.BASE + "ontology"))
        .forEachRemaining(each -> ours.add(each.asNode()));
  }

  /** Counts the whole graph of {@code snapshot}. */
  static GraphCount of(Snapshot snapshot, QueryCatalogue queries) {
    NamedQuery types = queries.get("ontology/classes");
    NamedQuery statements = queries.get("ontology/statements");
    Model ontology = snapshot.ontology();
    GraphCount count = new GraphCount(ontology);
    snapshot.select(
        types,
        Map.of(),
        row -> list(count.types, row.get("thing").asNode()).add(row.get("class").asNode()));
    count.types.values().stream()
        .flatMap(List::stream)
        .forEach(type -> count.above.computeIfAbsent(type, each -> above(each, ontology)));
    snapshot.select(
        statements,
        Map.of(),
        row ->
            count.add(
                Triple.create(
                    row.get("thing").asNode(),
                    row.get("property").asNode(),
                    row.get("value").asNode())));
    count.types.forEach(count::addThing);
    return count;
  }

  /** Itself and its superclasses. */
  private static Set<Node> above(Node type, Model ontology) {
    Set<Node> above = new LinkedHashSet<>(List.of(type));
    for (List<Node> next = List.of(type); !next.isEmpty(); ) {
      next =
          next.stream()
              .flatMap(
                  each ->
                      ontology
                          .listObjectsOfProperty(
                              ontology.asRDFNode(each).asResource(), RDFS.subClassOf)
                          .toList()
                          .stream())
              .map(RDFNode::asNode)
              .filter(above::add)
              .toList();
    }
    return above;
  }

  private void add(Triple statement) {
    Node subject = statement.getSubject();
    String property = statement.getPredicate().getURI();
    if (!subject.isURI()) {
      count(terms(Use.UNADDRESSED_PROPERTY), property, statement);
      return;
    }
    if (!isOf(statement.getPredicate(), Set.of(Atlas.Relation.asNode()))) {
      count(terms(Use.PROPERTY), property, statement);
    }
    Node value = statement.getObject();
    if (ours.contains(value) && isOf(value, OF_VALUES)) {
      count(terms(Use.VALUE), value.getURI(), statement);
    }
    for (Node type : types.getOrDefault(subject, List.of())) {
      Member member = new Member(type.toString(), property);
      count(members, member, statement);
      Map<String, Long> of = ranges.computeIfAbsent(member, each -> new HashMap<>());
      range(value).forEach(each -> of.merge(each, 1L, Long::sum));
    }
  }

  private boolean isOf(Node thing, Set<Node> some) {
    return types.getOrDefault(thing, List.of()).stream().anyMatch(some::contains);
  }

  private Collection<String> range(Node value) {
    if (value.isLiteral()) {
      return List.of(value.getLiteralDatatypeURI());
    }
    List<Node> of = types.getOrDefault(value, List.of());
    if (of.isEmpty()) {
      return List.of(value.isBlank() ? RDF.List.getURI() : RDFS.Resource.getURI());
    }
    return of.stream().map(Node::toString).toList();
  }

  /** Once for each class, however many of its classes are below that. */
  private void addThing(Node thing, List<Node> itsTypes) {
    if (!thing.isURI()) {
      itsTypes.forEach(
          type ->
              count(
                  terms(Use.UNADDRESSED_CLASS), type.toString(), Triple.create(thing, TYPE, type)));
      return;
    }
    Map<Node, Node> because = new HashMap<>();
    itsTypes.stream()
        .filter(Node::isURI)
        .forEach(
            type ->
                above
                    .getOrDefault(type, Set.of())
                    .forEach(up -> because.merge(up, type, GraphCount::first)));
    because.forEach(
        (up, type) -> count(terms(Use.CLASS), up.toString(), Triple.create(thing, TYPE, type)));
  }

  private static Node first(Node one, Node other) {
    return one.toString().compareTo(other.toString()) <= 0 ? one : other;
  }

  private static <K> void count(Map<K, UseCount> counts, K key, Triple statement) {
    counts.computeIfAbsent(key, each -> new UseCount()).add(statement);
  }

  private static <K, V> List<V> list(Map<K, List<V>> lists, K key) {
    return lists.computeIfAbsent(key, each -> new ArrayList<>());
  }

  /** By the IRI of the term. */
  Map<String, UseCount> terms(Use use) {
    return terms.computeIfAbsent(use, each -> new HashMap<>());
  }

  /** In the order of classes, then of properties. */
  Map<Member, UseCount> members() {
    return members;
  }

  /** How many values of a property are of which class or datatype. */
  Map<String, Long> ranges(Member member) {
    return ranges.getOrDefault(member, Map.of());
  }
}
