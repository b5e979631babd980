/** Competency questions, their parameters and answers. */
@NullMarked
package com.mecfsatlas.question;

import org.jspecify.annotations.NullMarked;
