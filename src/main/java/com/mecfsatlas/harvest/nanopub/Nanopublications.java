package com.mecfsatlas.harvest.nanopub;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.Licences;
import com.mecfsatlas.store.Snapshot;
import com.mecfsatlas.vocabulary.Atlas;
import com.mecfsatlas.vocabulary.PRISM;
import com.mecfsatlas.vocabulary.PROV;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;

/**
 * Each finding of a record as a nanopublication: what the record says that the paper found, never
 * that it is so. One that rests on a retracted paper says so in what is said of its publication.
 */
public final class Nanopublications {
  /** Where they are, on any copy. */
  private static final String PATH = "nanopub/";

  private static final String RETRACTED = "The paper that this finding is from is retracted.";

  private final URI publicUrl;

  /**
   * @param publicUrl where readers reach this copy
   */
  public Nanopublications(URI publicUrl) {
    this.publicUrl = publicUrl;
  }

  /** That of a finding, or nothing where the record has no such finding. */
  public Optional<Nanopublication> of(EntityId record, String fragment, Snapshot snapshot) {
    Graph union = snapshot.graphs().getUnionGraph();
    Node reading = NodeFactory.createURI(record.iri());
    Node finding = NodeFactory.createURI(record.iri() + "#" + fragment);
    return union.contains(reading, Atlas.finding.asNode(), finding)
        ? Optional.of(made(record, fragment, reading, finding, union))
        : Optional.empty();
  }

  /** The addresses of all on this copy, in order. */
  public List<String> addresses(Snapshot snapshot) {
    return snapshot
        .graphs()
        .getUnionGraph()
        .find(Node.ANY, Atlas.finding.asNode(), Node.ANY)
        .mapWith(triple -> triple.getObject().getURI())
        .filterKeep(iri -> EntityId.ofIri(iri).isPresent() && iri.contains("/id/evidence/"))
        .toList()
        .stream()
        .distinct()
        .sorted()
        .map(iri -> iri.substring(iri.lastIndexOf('/') + 1).replace('#', '/'))
        .map(name -> publicUrl.resolve("/" + PATH + name).toString())
        .toList();
  }

  private static Nanopublication made(
      EntityId record, String fragment, Node reading, Node finding, Graph union) {
    List<Node> papers = values(union, reading, Atlas.reads.asNode()).toList();
    return new Nanopublication(
        EntityId.BASE + PATH + record.slug() + "/" + fragment + "/",
        assertion(union, finding),
        asserted -> provenance(union, reading, papers, asserted),
        own -> publication(union, reading, papers, own));
  }

  private static Graph assertion(Graph union, Node finding) {
    Graph assertion = GraphFactory.createDefaultGraph();
    union
        .find(finding, Node.ANY, Node.ANY)
        .filterDrop(triple -> triple.getObject().isBlank())
        .forEachRemaining(assertion::add);
    return assertion;
  }

  private static Graph provenance(Graph union, Node reading, List<Node> papers, Node asserted) {
    Graph said = GraphFactory.createDefaultGraph();
    said.add(Triple.create(asserted, PROV.wasDerivedFrom.asNode(), reading));
    for (Node paper : papers) {
      said.add(Triple.create(asserted, PROV.hadPrimarySource.asNode(), paper));
      Stream.of(Atlas.standing.asNode(), PRISM.doi.asNode())
          .flatMap(property -> statements(union, paper, property))
          .forEach(said::add);
    }
    return said;
  }

  private static Graph publication(Graph union, Node reading, List<Node> papers, Node own) {
    Graph said = GraphFactory.createDefaultGraph();
    Node atlas = NodeFactory.createURI(EntityId.BASE);
    said.add(Triple.create(own, DCTerms.creator.asNode(), atlas));
    said.add(
        Triple.create(own, DCTerms.license.asNode(), NodeFactory.createURI(Licences.OF_TEXTS)));
    Node file =
        NodeFactory.createURI(
            reading.getURI().replace("/id/evidence/", "/graph/curated/evidence/"));
    values(union, file, DCTerms.issued.asNode())
        .forEach(day -> said.add(Triple.create(own, DCTerms.created.asNode(), day)));
    if (papers.stream().anyMatch(paper -> isRetracted(union, paper))) {
      said.add(
          Triple.create(
              own, RDFS.comment.asNode(), NodeFactory.createLiteralLang(RETRACTED, "en")));
    }
    return said;
  }

  private static boolean isRetracted(Graph union, Node paper) {
    return union.contains(paper, Atlas.standing.asNode(), Atlas.standing_retracted.asNode());
  }

  private static Stream<Triple> statements(Graph union, Node subject, Node property) {
    return union.find(subject, property, Node.ANY).toList().stream();
  }

  private static Stream<Node> values(Graph union, Node subject, Node property) {
    return statements(union, subject, property).map(Triple::getObject);
  }
}
