/** What everything names: kinds of things, identifiers, slugs. */
@NullMarked
package com.mecfsatlas.model;

import org.jspecify.annotations.NullMarked;
