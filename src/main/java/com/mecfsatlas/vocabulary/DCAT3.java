package com.mecfsatlas.vocabulary;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCAT;

/** Terms that DCAT has since its version 3. */
public final class DCAT3 {
  public static final Property version = ResourceFactory.createProperty(DCAT.NS, "version");

  private DCAT3() {}
}
