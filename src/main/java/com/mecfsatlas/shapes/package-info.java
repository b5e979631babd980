/** The gate that every write passes: SHACL and the wording scanner over the curated graphs. */
@NullMarked
package com.mecfsatlas.shapes;

import org.jspecify.annotations.NullMarked;
