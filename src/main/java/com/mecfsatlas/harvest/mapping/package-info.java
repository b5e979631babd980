/** What the things of the atlas are called elsewhere, as a mapping set (SSSOM 1.0). */
@NullMarked
package com.mecfsatlas.harvest.mapping;

import org.jspecify.annotations.NullMarked;
