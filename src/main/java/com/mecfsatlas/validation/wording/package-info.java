/** The wording scanner: what a text of the atlas may not say. */
@NullMarked
package com.mecfsatlas.validation.wording;

import org.jspecify.annotations.NullMarked;
