/** Key questions: what many readers ask first, answered from counts of studies. */
@NullMarked
package com.mecfsatlas.analysis.keyquestion;

import org.jspecify.annotations.NullMarked;
