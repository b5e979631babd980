/** Views that are computed from the evidence: matrix, timeline, comparison, neighbourhood. */
@NullMarked
package com.mecfsatlas.analysis;

import org.jspecify.annotations.NullMarked;
