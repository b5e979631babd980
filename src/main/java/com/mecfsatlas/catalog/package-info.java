/** What the whole dataset is and how it is offered: VoID, DCAT, dumps, counts. */
@NullMarked
package com.mecfsatlas.catalog;

import org.jspecify.annotations.NullMarked;
