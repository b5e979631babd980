/** All claims with the records that bear on them, in memory, for the views computed from them. */
@NullMarked
package com.mecfsatlas.ledger;

import org.jspecify.annotations.NullMarked;
