package com.mecfsatlas.vocabulary;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;

/** Terms of FaBiO, the FRBR-aligned Bibliographic Ontology. */
public final class FABIO {
  public static final String NS = "http://purl.org/spar/fabio/";

  public static final Property hasPublicationYear =
      ResourceFactory.createProperty(NS, "hasPublicationYear");
  public static final Property hasPubMedId = ResourceFactory.createProperty(NS, "hasPubMedId");

  private FABIO() {}
}
