package com.mecfsatlas.vocabulary;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;

/** Terms of XML Encryption, of which the digest is used. */
public final class XMLENC {
  public static final String NS = "http://www.w3.org/2001/04/xmlenc#";

  public static final Property DigestValue = ResourceFactory.createProperty(NS, "DigestValue");

  private XMLENC() {}
}
