/** The gate that every write passes: SHACL over the curated graphs. */
@NullMarked
package com.mecfsatlas.shapes;

import org.jspecify.annotations.NullMarked;
