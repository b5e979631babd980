package com.mecfsatlas.question;

import org.apache.jena.graph.Node;

/**
 * A place in a question that its reader fills.
 *
 * @param variable of the query, to which a VALUES line gives the value
 * @param label what fits there, for example "immune cell"
 * @param value what stands there unless the reader chooses
 */
public record Parameter(String variable, String label, Node value) {}
