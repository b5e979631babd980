/** The SPARQL protocol in front of Fuseki's engine. */
@NullMarked
package com.mecfsatlas.sparql;

import org.jspecify.annotations.NullMarked;
