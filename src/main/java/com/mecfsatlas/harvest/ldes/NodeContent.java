package com.mecfsatlas.harvest.ldes;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.Licences;
import com.mecfsatlas.model.RevisionId;
import com.mecfsatlas.vocabulary.ActivityStreams;
import com.mecfsatlas.vocabulary.LDES;
import com.mecfsatlas.vocabulary.TREE;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;

/** Tells the statements of one node of the stream, but for its members' own. */
final class NodeContent {
  private static final Node STREAM = NodeFactory.createURI(EntityId.BASE + "ldes#stream");
  private static final Node LICENCE = NodeFactory.createURI(Licences.OF_TEXTS);

  /** As long as caches may keep the newest node. */
  private static final Node SECONDS = NodeFactory.createLiteralDT("60", XSDDatatype.XSDinteger);

  private static final Node TRUE = NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean);

  private final StreamRDF out;
  private final Node node;

  /**
   * @param address of the node, by which it was asked for
   */
  NodeContent(StreamRDF out, String address) {
    this.out = out;
    this.node = NodeFactory.createURI(address);
  }

  /** What every node says of itself. */
  void begin() {
    tell(node, RDF.type, TREE.Node);
    tell(node, DCTerms.isPartOf, STREAM);
    tell(STREAM, RDF.type, LDES.EventStream);
  }

  /** The context of the stream, which the root has (LDES, context information). */
  void context() {
    tell(STREAM, TREE.view, node);
    tell(
        STREAM,
        DCTerms.title,
        NodeFactory.createLiteralLang("Versions of the descriptions of the ME/CFS Atlas", "en"));
    tell(STREAM, DCTerms.license, LICENCE);
    tell(STREAM, LDES.timestampPath, DCTerms.created);
    tell(STREAM, LDES.sequencePath, OWL.versionInfo);
    tell(STREAM, LDES.versionOfPath, DCTerms.isVersionOf);
    tell(STREAM, LDES.versionCreateObject, ActivityStreams.Create);
    tell(STREAM, LDES.versionUpdateObject, ActivityStreams.Update);
    tell(STREAM, LDES.versionDeleteObject, ActivityStreams.Delete);
    tell(STREAM, LDES.pollingInterval, SECONDS);
  }

  /** It never says anything else. */
  void immutable() {
    tell(node, LDES.immutable, TRUE);
  }

  /** All members that are reached through {@code address} were made at {@code first} or later. */
  void since(String address, RevisionId first) {
    relation(address, TREE.GreaterThanOrEqualToRelation, first);
  }

  /** All members that are reached through {@code address} were made by {@code last}. */
  void until(String address, RevisionId last) {
    relation(address, TREE.LessThanOrEqualToRelation, last);
  }

  void member(VersionMember member) {
    tell(STREAM, TREE.member, member.iri());
    member.tell(out);
  }

  private void relation(String address, RDFNode type, RevisionId bound) {
    Node relation = NodeFactory.createBlankNode();
    tell(node, TREE.relation, relation);
    tell(relation, RDF.type, type);
    tell(relation, TREE.node, NodeFactory.createURI(address));
    tell(relation, TREE.path, DCTerms.created);
    tell(relation, TREE.value, VersionMember.time(bound));
  }

  private void tell(Node subject, Property property, RDFNode object) {
    tell(subject, property, object.asNode());
  }

  private void tell(Node subject, Property property, Node object) {
    out.triple(Triple.create(subject, property.asNode(), object));
  }
}
