/** What changed from one revision to another, as RDF Patch. */
@NullMarked
package com.mecfsatlas.harvest.patch;

import org.jspecify.annotations.NullMarked;
