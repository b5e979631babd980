/** The database and what is read from it: descriptions, listings, labels. */
@NullMarked
package com.mecfsatlas.store;

import org.jspecify.annotations.NullMarked;
