package com.mecfsatlas.store;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;

/**
 * One part of what is known of a thing. A format says which it needs, and a description reads no
 * others.
 *
 * @param name what it holds
 * @param type of what it holds
 * @param reading how it is read
 */
public record DescriptionPart<T>(String name, Class<T> type, Reading<T> reading) {
  /** The statements about the thing alone. */
  public static final DescriptionPart<Model> OWN =
      new DescriptionPart<>(
          "own statements", Model.class, (described, snapshot) -> snapshot.own(described.thing()));

  /** The statements about it and its parts, with the labels of what they mention. */
  public static final DescriptionPart<Model> STATEMENTS =
      new DescriptionPart<>(
          "statements",
          Model.class,
          (described, snapshot) -> snapshot.statements(described.thing()));

  /** The bibliographic statements about the papers that it rests on. */
  public static final DescriptionPart<Model> BIBLIOGRAPHY =
      new DescriptionPart<>(
          "bibliography",
          Model.class,
          (described, snapshot) -> snapshot.bibliography(described.thing()));

  /** The named graphs that the statements come from, each with its licences. */
  public static final DescriptionPart<Model> SOURCES =
      new DescriptionPart<>(
          "sources",
          Model.class,
          (described, snapshot) ->
              ModelFactory.createModelForGraph(
                  StatedLicences.ofSources(described.model().getGraph(), snapshot.graphs())));

  /** Reads a part of a description from the state in which it is described. */
  @FunctionalInterface
  public interface Reading<T> {
    T of(Description described, Snapshot snapshot);
  }

  @Override
  public String toString() {
    return name;
  }
}
