/** Claims as a graph of nodes and edges in the terms of the Biolink Model (KGX). */
@NullMarked
package com.mecfsatlas.harvest.kgx;

import org.jspecify.annotations.NullMarked;
