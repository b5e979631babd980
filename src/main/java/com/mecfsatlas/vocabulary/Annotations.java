package com.mecfsatlas.vocabulary;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;

/** The annotation properties of the ontology, which the generator of {@link Atlas} leaves out. */
public final class Annotations {
  public static final Property derivedOnly =
      ResourceFactory.createProperty(Atlas.NS, "derivedOnly");
  public static final Property inverseLabel =
      ResourceFactory.createProperty(Atlas.NS, "inverseLabel");
  public static final Property pluralQuestion =
      ResourceFactory.createProperty(Atlas.NS, "pluralQuestion");
  public static final Property shortLabel = ResourceFactory.createProperty(Atlas.NS, "shortLabel");
  public static final Property singularQuestion =
      ResourceFactory.createProperty(Atlas.NS, "singularQuestion");
  public static final Property termGroup = ResourceFactory.createProperty(Atlas.NS, "termGroup");
  public static final Property usageLabel = ResourceFactory.createProperty(Atlas.NS, "usageLabel");
  public static final Property usageNote = ResourceFactory.createProperty(Atlas.NS, "usageNote");
  public static final Property valuesFrom = ResourceFactory.createProperty(Atlas.NS, "valuesFrom");

  private Annotations() {}
}
