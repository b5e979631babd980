/** Compact names for IRIs, and lines of tables, as the tables for harvesters share them. */
@NullMarked
package com.mecfsatlas.harvest.curie;

import org.jspecify.annotations.NullMarked;
