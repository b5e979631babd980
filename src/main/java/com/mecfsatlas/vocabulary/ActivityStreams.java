package com.mecfsatlas.vocabulary;

import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** Terms of Activity Streams 2.0: what happened to something. */
public final class ActivityStreams {
  public static final String NS = "https://www.w3.org/ns/activitystreams#";

  public static final Resource Create = ResourceFactory.createResource(NS + "Create");
  public static final Resource Delete = ResourceFactory.createResource(NS + "Delete");
  public static final Resource Update = ResourceFactory.createResource(NS + "Update");

  private ActivityStreams() {}
}
