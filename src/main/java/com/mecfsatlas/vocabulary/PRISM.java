package com.mecfsatlas.vocabulary;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;

/** Terms of PRISM, the Publishing Requirements for Industry Standard Metadata. */
public final class PRISM {
  public static final String NS = "http://prismstandard.org/namespaces/basic/2.0/";

  public static final Property doi = ResourceFactory.createProperty(NS, "doi");
  public static final Property number = ResourceFactory.createProperty(NS, "number");
  public static final Property pageRange = ResourceFactory.createProperty(NS, "pageRange");
  public static final Property volume = ResourceFactory.createProperty(NS, "volume");

  private PRISM() {}
}
