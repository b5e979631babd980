/** The rules of {@code sparql/derive/} and what follows by them. */
@NullMarked
package com.mecfsatlas.derivation;

import org.jspecify.annotations.NullMarked;
