/** Claims with their evidence lines, tallies and filters. */
@NullMarked
package com.mecfsatlas.evidence;

import org.jspecify.annotations.NullMarked;
