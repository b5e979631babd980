/** The formats and one writer for each. */
@NullMarked
package com.mecfsatlas.representation;

import org.jspecify.annotations.NullMarked;
