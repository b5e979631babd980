package com.mecfsatlas.representation;

import com.mecfsatlas.model.RevisionId;
import com.mecfsatlas.revision.Revision;
import com.mecfsatlas.revision.RevisionLog;
import com.mecfsatlas.store.Snapshot;
import com.mecfsatlas.store.StatedLicences;
import com.mecfsatlas.vocabulary.PROV;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/** Reads the named graphs of a state, with the revisions that changed them. */
record NamedGraphs(RevisionLog log) {
  /** Of more statements only the number is told; the dump has them all. */
  static final int MOST_STATEMENTS = 20_000;

  private static final int MOST_CHANGES = 50;

  boolean contains(String iri, Snapshot snapshot) {
    return snapshot.graphs().containsGraph(name(iri));
  }

  /** Under which licences a graph is. */
  List<String> licences(String iri, Snapshot snapshot) {
    return StatedLicences.of(name(iri), snapshot.graphs()).stream().map(Node::getURI).toList();
  }

  /** One that there is. */
  NamedGraph get(String iri, Snapshot snapshot) {
    Node name = name(iri);
    Graph statements = statements(name, snapshot);
    boolean whole = statements.size() <= MOST_STATEMENTS;
    List<RevisionId> changes = changes(iri, snapshot);
    return new NamedGraph(
        name,
        whole ? statements.size() : snapshot.graphs().getGraph(name).size(),
        whole ? statements : Graph.emptyGraph,
        said(name, snapshot),
        StatedLicences.ontologies(name, snapshot.graphs()),
        StatedLicences.of(name, snapshot.graphs()),
        revisions(changes),
        changes.size());
  }

  /** One more than are shown, where there are more. */
  private static Graph statements(Node name, Snapshot snapshot) {
    Graph statements = GraphFactory.createDefaultGraph();
    Iterator<Quad> all = snapshot.graphs().findNG(name, Node.ANY, Node.ANY, Node.ANY);
    Iter.limit(all, MOST_STATEMENTS + 1).forEachRemaining(quad -> statements.add(quad.asTriple()));
    Iter.close(all);
    return statements;
  }

  /** What made it used every source; that is not said with each graph again. */
  private static Graph said(Node name, Snapshot snapshot) {
    Graph said = GraphFactory.createDefaultGraph();
    Graph all = snapshot.graphs().getUnionGraph();
    all.find(name, Node.ANY, Node.ANY).forEach(said::add);
    List<Node> makers =
        said.find(name, PROV.wasGeneratedBy.asNode(), Node.ANY).mapWith(Triple::getObject).toList();
    makers.forEach(
        maker ->
            all.find(maker, Node.ANY, Node.ANY)
                .filterDrop(each -> each.getPredicate().equals(PROV.used.asNode()))
                .forEach(said::add));
    return said;
  }

  /** The revisions that changed a graph until now, the newest first. */
  List<RevisionId> changes(String iri, Snapshot snapshot) {
    return log.idsByGraph(iri).reversed().stream()
        .filter(id -> id.number() <= snapshot.revision().number())
        .toList();
  }

  private List<Revision> revisions(List<RevisionId> changes) {
    return changes.stream()
        .limit(MOST_CHANGES)
        .flatMap(id -> log.get(id.number()).stream())
        .toList();
  }

  private static Node name(String iri) {
    return NodeFactory.createURI(iri);
  }
}
