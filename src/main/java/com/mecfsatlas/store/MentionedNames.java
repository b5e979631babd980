package com.mecfsatlas.store;

import com.mecfsatlas.vocabulary.Annotations;
import com.mecfsatlas.vocabulary.Atlas;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * What the things are called that a description mentions, and of which type they are. Each is
 * looked up once, however often it is mentioned: in the query of the description that took four
 * fifths of its time.
 */
final class MentionedNames {
  private static final Set<Node> NAMING =
      Set.of(
          RDF.type.asNode(),
          RDFS.label.asNode(),
          SKOS.prefLabel.asNode(),
          DCTerms.title.asNode(),
          FOAF.familyName.asNode(),
          FOAF.givenName.asNode(),
          Annotations.shortLabel.asNode());

  /** What these lead to is not shown by a name. */
  private static final Set<Node> UNNAMED = Set.of(RDF.type.asNode(), Atlas.evidenceLine.asNode());

  private MentionedNames() {}

  /** Adds them to {@code statements}, as {@code all} states them. */
  static void add(Graph statements, Graph all) {
    Set<Node> mentioned =
        statements.stream()
            .filter(each -> each.getObject().isURI() && !UNNAMED.contains(each.getPredicate()))
            .map(Triple::getObject)
            .collect(Collectors.toSet());
    List<Triple> names = new ArrayList<>();
    for (Node each : mentioned) {
      all.find(each, Node.ANY, Node.ANY)
          .filterKeep(statement -> NAMING.contains(statement.getPredicate()))
          .forEach(names::add);
    }
    names.forEach(statements::add);
  }
}
