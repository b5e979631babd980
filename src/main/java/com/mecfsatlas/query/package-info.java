/** Named queries of the {@code sparql/} folder, their parameters, and reading their solutions. */
@NullMarked
package com.mecfsatlas.query;

import org.jspecify.annotations.NullMarked;
