package com.mecfsatlas.vocabulary;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** Terms of PROV-O, the provenance ontology. */
public final class PROV {
  public static final String NS = "http://www.w3.org/ns/prov#";

  public static final Resource Activity = ResourceFactory.createResource(NS + "Activity");
  public static final Resource Agent = ResourceFactory.createResource(NS + "Agent");
  public static final Resource Entity = ResourceFactory.createResource(NS + "Entity");
  public static final Property endedAtTime = ResourceFactory.createProperty(NS, "endedAtTime");
  public static final Property generated = ResourceFactory.createProperty(NS, "generated");
  public static final Property generatedAtTime =
      ResourceFactory.createProperty(NS, "generatedAtTime");
  public static final Property hadPrimarySource =
      ResourceFactory.createProperty(NS, "hadPrimarySource");
  public static final Property invalidated = ResourceFactory.createProperty(NS, "invalidated");
  public static final Property specializationOf =
      ResourceFactory.createProperty(NS, "specializationOf");
  public static final Property used = ResourceFactory.createProperty(NS, "used");
  public static final Property wasAssociatedWith =
      ResourceFactory.createProperty(NS, "wasAssociatedWith");
  public static final Property wasDerivedFrom =
      ResourceFactory.createProperty(NS, "wasDerivedFrom");
  public static final Property wasGeneratedBy =
      ResourceFactory.createProperty(NS, "wasGeneratedBy");
  public static final Property wasInfluencedBy =
      ResourceFactory.createProperty(NS, "wasInfluencedBy");
  public static final Property wasRevisionOf = ResourceFactory.createProperty(NS, "wasRevisionOf");

  private PROV() {}
}
