/** The resources, negotiation and problem documents of the public port. */
@NullMarked
package com.mecfsatlas.web;

import org.jspecify.annotations.NullMarked;
