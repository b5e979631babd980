package com.mecfsatlas.web;

import static jakarta.ws.rs.core.HttpHeaders.IF_NONE_MATCH;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The If-None-Match field (RFC 9110 section 13.1.2): the representations a reader has. */
record EntityTags(String field) {
  private static final Pattern TAG = Pattern.compile("(?:W/)?(\"[\\x21\\x23-\\x7e\\x80-\\xff]*\")");

  static EntityTags of(ContainerRequestContext request) {
    return new EntityTags(Optional.ofNullable(request.getHeaderString(IF_NONE_MATCH)).orElse(""));
  }

  /** Weak comparison; {@code *} is any representation. */
  boolean have(String etag) {
    if (field.strip().equals("*")) {
      return true;
    }
    Matcher tags = TAG.matcher(field);
    while (tags.find()) {
      if (tags.group(1).equals(etag)) {
        return true;
      }
    }
    return false;
  }
}
