/** The best paths between two things over claims. */
@NullMarked
package com.mecfsatlas.path;

import org.jspecify.annotations.NullMarked;
