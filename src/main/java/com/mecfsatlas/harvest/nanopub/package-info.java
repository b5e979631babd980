/** Findings as nanopublications, each named by what it holds (trusty URIs). */
@NullMarked
package com.mecfsatlas.harvest.nanopub;

import org.jspecify.annotations.NullMarked;
