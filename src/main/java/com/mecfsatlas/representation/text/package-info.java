/** Writers of plain text and of bibliographic formats. */
@NullMarked
package com.mecfsatlas.representation.text;

import org.jspecify.annotations.NullMarked;
