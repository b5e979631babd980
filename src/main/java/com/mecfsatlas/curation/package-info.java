/** The curated files below {@code data/} and {@code ontology/}: read, checked and loaded. */
@NullMarked
package com.mecfsatlas.curation;

import org.jspecify.annotations.NullMarked;
