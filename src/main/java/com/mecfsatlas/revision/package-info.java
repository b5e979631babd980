/** Revisions: what changed when, by whom and why, and the log that keeps them. */
@NullMarked
package com.mecfsatlas.revision;

import org.jspecify.annotations.NullMarked;
