package com.mecfsatlas.catalog;

import org.apache.jena.rdf.model.Statement;

/**
 * How the graph uses one term of the vocabulary.
 *
 * @param uses how many statements use it or, of a class, how many members it has
 * @param example one of them, always the same for the same data
 * @param query the SPARQL text that lists them
 */
public record TermUse(long uses, Statement example, String query) {}
