package com.mecfsatlas.representation.rdf;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.revision.GraphChange;
import com.mecfsatlas.revision.Revision;
import com.mecfsatlas.vocabulary.PROV;
import com.mecfsatlas.vocabulary.XMLENC;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;

/**
 * Revisions in the words of PROV-O: the state of the public graph is an entity, what made it an
 * activity of an agent, and each page that reads otherwise since a version of its own.
 */
public final class RevisionModel {
  /** A revision that touches more is told with its graphs only. */
  private static final int MOST_ENTITIES = 2_000;

  private final Model model = ModelFactory.createDefaultModel();

  private RevisionModel() {
    model.setNsPrefix("prov", PROV.NS);
    model.setNsPrefix("dcterms", DCTerms.NS);
    model.setNsPrefix("owl", OWL2.NS);
    model.setNsPrefix("rdfs", RDFS.uri);
    model.setNsPrefix("xsd", XSDDatatype.XSD + "#");
    model.setNsPrefix("xenc", XMLENC.NS);
  }

  /** Revisions, without what they changed. */
  public static Model of(List<Revision> revisions) {
    RevisionModel written = new RevisionModel();
    revisions.forEach(written::activity);
    return written.model;
  }

  /** One revision, with what it changed. */
  public static Model of(Revision revision) {
    RevisionModel written = new RevisionModel();
    Resource activity = written.activity(revision);
    revision.graphs().forEach((graph, change) -> written.graph(activity, graph, change));
    if (revision.entities().size() <= MOST_ENTITIES) {
      revision
          .entities()
          .forEach(
              iri ->
                  EntityId.ofIri(iri)
                      .ifPresent(thing -> written.page(activity, thing, revision.number())));
    }
    return written.model;
  }

  /** Those that changed one thing, each with the version of its page that it made. */
  public static Model of(EntityId thing, List<Revision> revisions) {
    RevisionModel written = new RevisionModel();
    revisions.forEach(each -> written.page(written.activity(each), thing, each.number()));
    return written.model;
  }

  /** Where a revision is told. */
  public static String address(long number) {
    return EntityId.BASE + "history/" + number;
  }

  /** The activity that made a revision. */
  static String activity(long number) {
    return address(number) + "#activity";
  }

  private Resource activity(Revision revision) {
    String address = address(revision.number());
    Resource activity =
        model
            .createResource(activity(revision.number()), PROV.Activity)
            .addProperty(DCTerms.type, revision.activity().word())
            .addProperty(RDFS.comment, revision.reason())
            .addProperty(PROV.endedAtTime, time(revision))
            .addProperty(PROV.wasAssociatedWith, agent(address, revision));
    Resource state =
        model
            .createResource(address + "#state", PROV.Entity)
            .addProperty(OWL2.versionInfo, Long.toString(revision.number()))
            .addProperty(XMLENC.DigestValue, revision.digest())
            .addProperty(PROV.generatedAtTime, time(revision))
            .addProperty(PROV.wasGeneratedBy, activity);
    if (revision.number() > 1) {
      state.addProperty(
          PROV.wasRevisionOf,
          model.createResource(address(revision.number() - 1) + "#state", PROV.Entity));
    }
    return activity;
  }

  private Resource agent(String address, Revision revision) {
    return model
        .createResource(address + "#agent", PROV.Agent)
        .addProperty(RDFS.label, revision.agent());
  }

  private void graph(Resource activity, String graph, GraphChange change) {
    content(activity, PROV.invalidated, graph, change.before());
    content(activity, PROV.generated, graph, change.after());
  }

  /** A content of a named graph, known by its digest. */
  private void content(Resource activity, Property what, String graph, String digest) {
    if (!digest.equals(GraphChange.ABSENT)) {
      activity.addProperty(
          what,
          model
              .createResource(PROV.Entity)
              .addProperty(PROV.specializationOf, model.createResource(graph))
              .addProperty(XMLENC.DigestValue, digest));
    }
  }

  private void page(Resource activity, EntityId thing, long number) {
    model
        .createResource(thing.documentIriAt(number), PROV.Entity)
        .addProperty(PROV.specializationOf, model.createResource(thing.documentIri()))
        .addProperty(PROV.wasGeneratedBy, activity);
  }

  private Literal time(Revision revision) {
    return model.createTypedLiteral(revision.time().toString(), XSDDatatype.XSDdateTime);
  }
}
