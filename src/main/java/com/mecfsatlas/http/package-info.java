/** The header fields of HTTP that both doors, the pages and the query service, read alike. */
@NullMarked
package com.mecfsatlas.http;

import org.jspecify.annotations.NullMarked;
