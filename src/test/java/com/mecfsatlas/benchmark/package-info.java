/** Figures, printed and never asserted: {@code mvn -Pbenchmark verify}. */
@NullMarked
package com.mecfsatlas.benchmark;

import org.jspecify.annotations.NullMarked;
