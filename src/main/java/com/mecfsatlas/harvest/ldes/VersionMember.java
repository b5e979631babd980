package com.mecfsatlas.harvest.ldes;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.RevisionId;
import com.mecfsatlas.vocabulary.ActivityStreams;
import com.mecfsatlas.vocabulary.PROV;
import java.util.Comparator;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;

/**
 * A version of a description, as a member of the stream: what happened to the thing at a revision,
 * and in the named graph of the member what is said of it since (LDES, versions and transactions).
 *
 * @param isFirst whether no revision before touched the thing
 * @param description nothing where the thing is not there any more
 */
record VersionMember(
    EntityId thing, RevisionId revision, boolean isFirst, Optional<Graph> description) {
  private static final Comparator<Triple> ORDER =
      Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

  /** The member: the document about the thing as it was at the revision. */
  Node iri() {
    return NodeFactory.createURI(thing.documentIriAt(revision.number()));
  }

  /** When something of {@code revision} was made. */
  static Node time(RevisionId revision) {
    return NodeFactory.createLiteralDT(revision.time().toString(), XSDDatatype.XSDdateTime);
  }

  /** Tells it, always in the same order. */
  void tell(StreamRDF out) {
    Node member = iri();
    Node time = time(revision);
    Node number =
        NodeFactory.createLiteralDT(Long.toString(revision.number()), XSDDatatype.XSDinteger);
    out.triple(Triple.create(member, RDF.type.asNode(), activity().asNode()));
    out.triple(
        Triple.create(member, DCTerms.isVersionOf.asNode(), NodeFactory.createURI(thing.iri())));
    out.triple(Triple.create(member, DCTerms.created.asNode(), time));
    out.triple(Triple.create(member, PROV.generatedAtTime.asNode(), time));
    out.triple(Triple.create(member, OWL.versionInfo.asNode(), number));
    description.ifPresent(
        graph -> graph.stream().sorted(ORDER).forEach(each -> out.quad(Quad.create(member, each))));
  }

  /** What was there before and was touched is an update: to take it for new would be wrong. */
  private Resource activity() {
    if (description.isEmpty()) {
      return ActivityStreams.Delete;
    }
    return isFirst ? ActivityStreams.Create : ActivityStreams.Update;
  }
}
