/** Writers of bibliographic formats. */
@NullMarked
package com.mecfsatlas.representation.text;

import org.jspecify.annotations.NullMarked;
