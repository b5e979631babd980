/** Views computed from the ledger: each has an address, the query behind it, and its data. */
@NullMarked
package com.mecfsatlas.view.excerpt;

import org.jspecify.annotations.NullMarked;
