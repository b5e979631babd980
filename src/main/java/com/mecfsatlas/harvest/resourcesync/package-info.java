/** The documents of ResourceSync (ANSI/NISO Z39.99-2017): what there is, and what has changed. */
@NullMarked
package com.mecfsatlas.harvest.resourcesync;

import org.jspecify.annotations.NullMarked;
