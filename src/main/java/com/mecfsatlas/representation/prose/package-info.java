/** Pages as running text: one document of CommonMark, written as Markdown or as plain text. */
@NullMarked
package com.mecfsatlas.representation.prose;

import org.jspecify.annotations.NullMarked;
