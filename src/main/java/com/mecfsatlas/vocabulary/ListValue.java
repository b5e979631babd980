package com.mecfsatlas.vocabulary;

import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** A value of one of the ontology's lists, such as {@code pem-required}. */
public final class ListValue {
  private ListValue() {}

  /**
   * The value.
   *
   * @param list such as {@code pem}
   * @param name within the list, such as {@code required}, as filters have it
   */
  public static Resource of(String list, String name) {
    return ResourceFactory.createResource(Atlas.NS + list + "-" + name);
  }
}
