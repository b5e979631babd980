package com.mecfsatlas.evidence;

import org.apache.jena.rdf.model.Property;

/** What the graph says of one printed number: a group result or an effect. */
public interface PrintedNumber {
  /** The part of its address after {@code #}. */
  String id();

  /** A literal as it stands, a thing by its name; empty where there is none. */
  String text(Property property);

  /** The value of a closed vocabulary: {@code oddsRatio} of {@code effectMeasure-oddsRatio}. */
  String value(Property property);

  /** How many people are in the group of the result; empty where it is not known. */
  String people();
}
