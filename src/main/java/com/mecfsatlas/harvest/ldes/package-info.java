/** The versions of all descriptions as a Linked Data Event Stream. */
@NullMarked
package com.mecfsatlas.harvest.ldes;

import org.jspecify.annotations.NullMarked;
