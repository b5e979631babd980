/** Earlier states of the public graph, their documents and how to cite them. */
@NullMarked
package com.mecfsatlas.history;

import org.jspecify.annotations.NullMarked;
