/** The wording scanner: the rules for what a text of a record may say, and how long it may be. */
@NullMarked
package com.mecfsatlas.shapes.wording;

import org.jspecify.annotations.NullMarked;
