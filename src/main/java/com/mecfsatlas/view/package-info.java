/** Spells an answer: HTML, RDF, JSON-LD, CSV, text and bibliographic formats. */
@NullMarked
package com.mecfsatlas.view;

import org.jspecify.annotations.NullMarked;
