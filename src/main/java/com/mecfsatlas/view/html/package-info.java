/** The pages: typed records made from descriptions and lists, and the templates that spell them. */
@NullMarked
package com.mecfsatlas.view.html;

import org.jspecify.annotations.NullMarked;
