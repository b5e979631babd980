/** Pictures to take along: drawn once, written as SVG and as PNG. */
@NullMarked
package com.mecfsatlas.representation.picture;

import org.jspecify.annotations.NullMarked;
