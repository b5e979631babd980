package com.mecfsatlas.vocabulary;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** Terms of the Linked Data Event Streams vocabulary. */
public final class LDES {
  public static final String NS = "https://w3id.org/ldes#";

  public static final Resource EventStream = ResourceFactory.createResource(NS + "EventStream");
  public static final Property immutable = ResourceFactory.createProperty(NS, "immutable");
  public static final Property pollingInterval =
      ResourceFactory.createProperty(NS, "pollingInterval");
  public static final Property sequencePath = ResourceFactory.createProperty(NS, "sequencePath");
  public static final Property timestampPath = ResourceFactory.createProperty(NS, "timestampPath");
  public static final Property versionCreateObject =
      ResourceFactory.createProperty(NS, "versionCreateObject");
  public static final Property versionDeleteObject =
      ResourceFactory.createProperty(NS, "versionDeleteObject");
  public static final Property versionOfPath = ResourceFactory.createProperty(NS, "versionOfPath");
  public static final Property versionUpdateObject =
      ResourceFactory.createProperty(NS, "versionUpdateObject");

  private LDES() {}
}
