package com.mecfsatlas.vocabulary;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The Hydra core vocabulary, in which a page of a list is said. */
public final class Hydra {
  public static final String NS = "http://www.w3.org/ns/hydra/core#";

  public static final Resource ExplicitRepresentation =
      ResourceFactory.createResource(NS + "ExplicitRepresentation");
  public static final Resource IriTemplate = ResourceFactory.createResource(NS + "IriTemplate");
  public static final Resource IriTemplateMapping =
      ResourceFactory.createResource(NS + "IriTemplateMapping");
  public static final Property first = ResourceFactory.createProperty(NS, "first");
  public static final Property itemsPerPage = ResourceFactory.createProperty(NS, "itemsPerPage");
  public static final Property mapping = ResourceFactory.createProperty(NS, "mapping");
  public static final Property next = ResourceFactory.createProperty(NS, "next");
  public static final Property previous = ResourceFactory.createProperty(NS, "previous");
  public static final Property property = ResourceFactory.createProperty(NS, "property");
  public static final Property search = ResourceFactory.createProperty(NS, "search");
  public static final Property template = ResourceFactory.createProperty(NS, "template");
  public static final Property totalItems = ResourceFactory.createProperty(NS, "totalItems");
  public static final Property variable = ResourceFactory.createProperty(NS, "variable");
  public static final Property variableRepresentation =
      ResourceFactory.createProperty(NS, "variableRepresentation");

  private Hydra() {}
}
