/**
 * Triple Pattern Fragments: the triples of the public graphs that match one pattern, a page at a
 * time, with the controls by which a client finds all others.
 */
@NullMarked
package com.mecfsatlas.harvest.fragments;

import org.jspecify.annotations.NullMarked;
