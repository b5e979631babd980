/** Writers of JSON-LD. */
@NullMarked
package com.mecfsatlas.representation.jsonld;

import org.jspecify.annotations.NullMarked;
