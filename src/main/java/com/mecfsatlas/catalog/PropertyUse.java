package com.mecfsatlas.catalog;

import java.util.List;
import org.apache.jena.rdf.model.Statement;

/**
 * How the things of one class use one property.
 *
 * @param type the IRI of the class
 * @param property its IRI
 * @param uses how many statements say it of things of the class
 * @param ranges the classes and datatypes of its values, the most frequent first
 * @param example one of the statements, always the same for the same data
 */
public record PropertyUse(
    String type, String property, long uses, List<Range> ranges, Statement example) {
  public PropertyUse {
    ranges = List.copyOf(ranges);
  }

  /**
   * What values are.
   *
   * @param iri of a class or a datatype
   * @param uses how many values are of it
   */
  public record Range(String iri, long uses) {}
}
