package com.mecfsatlas.vocabulary;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** Terms of PROV-O, the provenance ontology. */
public final class PROV {
  public static final String NS = "http://www.w3.org/ns/prov#";

  public static final Resource Agent = ResourceFactory.createResource(NS + "Agent");
  public static final Resource Entity = ResourceFactory.createResource(NS + "Entity");
  public static final Property generatedAtTime =
      ResourceFactory.createProperty(NS, "generatedAtTime");
  public static final Property wasDerivedFrom =
      ResourceFactory.createProperty(NS, "wasDerivedFrom");
  public static final Property wasGeneratedBy =
      ResourceFactory.createProperty(NS, "wasGeneratedBy");

  private PROV() {}
}
