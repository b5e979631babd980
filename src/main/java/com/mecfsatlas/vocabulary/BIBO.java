package com.mecfsatlas.vocabulary;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;

/** Terms of the Bibliographic Ontology. */
public final class BIBO {
  public static final String NS = "http://purl.org/ontology/bibo/";

  public static final Property authorList = ResourceFactory.createProperty(NS, "authorList");

  private BIBO() {}
}
