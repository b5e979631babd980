/** Feeds of changes in Atom (RFC 4287), in archives for who comes late (RFC 5005). */
@NullMarked
package com.mecfsatlas.harvest.atom;

import org.jspecify.annotations.NullMarked;
