/** The command line and the wiring. */
@NullMarked
package com.mecfsatlas.app;

import org.jspecify.annotations.NullMarked;
