/** Writers of RDF: Turtle, N-Triples, RDF/XML. */
@NullMarked
package com.mecfsatlas.representation.rdf;

import org.jspecify.annotations.NullMarked;
