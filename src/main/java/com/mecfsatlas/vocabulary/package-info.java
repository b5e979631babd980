/** The terms as constants: ours generated from the ontology, those that Jena lacks written down. */
@NullMarked
package com.mecfsatlas.vocabulary;

import org.jspecify.annotations.NullMarked;
