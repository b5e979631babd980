/** What a rule found: violations and warnings, by file and line. */
@NullMarked
package com.mecfsatlas.validation;

import org.jspecify.annotations.NullMarked;
