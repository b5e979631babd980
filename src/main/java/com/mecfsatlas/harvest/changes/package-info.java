/** Which documents of things came, changed and went at each revision, for all who harvest. */
@NullMarked
package com.mecfsatlas.harvest.changes;

import org.jspecify.annotations.NullMarked;
