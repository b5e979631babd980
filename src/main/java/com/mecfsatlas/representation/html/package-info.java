/** Writers of pages for people. */
@NullMarked
package com.mecfsatlas.representation.html;

import org.jspecify.annotations.NullMarked;
