/** The store: named queries, transactions, and what a thing's description is. */
@NullMarked
package com.mecfsatlas.graph;

import org.jspecify.annotations.NullMarked;
