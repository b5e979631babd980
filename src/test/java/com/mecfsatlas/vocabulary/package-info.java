/** What the ontology, the JSON-LD context and the prefixes promise to everything that uses them. */
@NullMarked
package com.mecfsatlas.vocabulary;

import org.jspecify.annotations.NullMarked;
