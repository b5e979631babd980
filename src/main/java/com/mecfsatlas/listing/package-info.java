/** The things of one kind, filtered, sorted and cut into pages. */
@NullMarked
package com.mecfsatlas.listing;

import org.jspecify.annotations.NullMarked;
