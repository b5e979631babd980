/** Writers of CSV. */
@NullMarked
package com.mecfsatlas.representation.table;

import org.jspecify.annotations.NullMarked;
