package com.mecfsatlas.model;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The names of the graphs that no curated file is the source of, and of the ontology's. */
public final class GraphNames {
  /** What every name of a graph begins with. */
  public static final String BASE = EntityId.BASE + "graph/";

  /** The ontology and its vocabularies. */
  public static final Node ONTOLOGY = NodeFactory.createURI(BASE + "ontology");

  /** What the curated files leave out because it follows by a rule; judged with what they state. */
  public static final Node DEFAULTS = NodeFactory.createURI(BASE + "derived/defaults");

  /** Everything inferred. */
  public static final Node DERIVED = NodeFactory.createURI(BASE + "derived");

  /** The direct edges, each of which has a claim behind it. */
  public static final Node EDGES = NodeFactory.createURI(BASE + "derived/edges");

  /** At which revision the public graphs are. */
  public static final Node PROVENANCE = NodeFactory.createURI(BASE + "provenance");

  private GraphNames() {}
}
