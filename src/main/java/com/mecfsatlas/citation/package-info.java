/** The bibliographic spellings of a paper: BibTeX, RIS, CSL-JSON and formatted styles. */
@NullMarked
package com.mecfsatlas.citation;

import org.jspecify.annotations.NullMarked;
