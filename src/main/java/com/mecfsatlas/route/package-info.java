/** Routes from one thing to another over the claims of the atlas. */
@NullMarked
package com.mecfsatlas.route;

import org.jspecify.annotations.NullMarked;
