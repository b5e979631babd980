/**
 * The pipeline of HTTP for pages and queries alike, which knows nothing of the atlas: fields,
 * negotiation, preconditions, codings, the response cache, problems, CORS, security headers.
 */
@NullMarked
package com.mecfsatlas.http;

import org.jspecify.annotations.NullMarked;
