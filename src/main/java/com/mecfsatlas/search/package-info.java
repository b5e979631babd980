/** The search: its index, its queries, what it finds. */
@NullMarked
package com.mecfsatlas.search;

import org.jspecify.annotations.NullMarked;
