package com.mecfsatlas.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The conditions of a request on what the reader has (RFC 9110 section 13.1); empty fields ask
 * nothing. Dates are not offered, so the conditions on them are ignored (section 13.1.3).
 *
 * @param reads whether the method only reads, so that 304 tells what the reader has
 */
public record Preconditions(String ifMatch, String ifNoneMatch, boolean reads) {
  /** What section 13.2.2 makes of them. */
  public enum Verdict {
    PERFORM,
    NOT_MODIFIED,
    FAILED
  }

  /** Of other methods a condition that tells what the reader has can only fail. */
  private static final Set<String> READING = Set.of("GET", "HEAD", "QUERY");

  private static final Pattern TAG = Pattern.compile("(W/)?(\"[\\x21\\x23-\\x7e\\x80-\\xff]*\")");

  /** Reads them where a request has them. */
  public static Preconditions of(HttpServletRequest request) {
    return new Preconditions(
        field(request, "If-Match"),
        field(request, "If-None-Match"),
        READING.contains(request.getMethod()));
  }

  private static String field(HttpServletRequest request, String name) {
    return Objects.requireNonNullElse(FieldLines.joined(request, name), "").strip();
  }

  /** The verdict on the selected representation, whose tag is {@code etag}. */
  public Verdict on(String etag) {
    if (!ifMatch.isEmpty() && !names(ifMatch, etag, true)) {
      return Verdict.FAILED;
    }
    if (names(ifNoneMatch, etag, false)) {
      return reads ? Verdict.NOT_MODIFIED : Verdict.FAILED;
    }
    return Verdict.PERFORM;
  }

  /** Section 8.8.3.2; {@code *} is any representation. */
  private static boolean names(String field, String etag, boolean strongly) {
    if (field.equals("*")) {
      return true;
    }
    boolean isWeak = etag.startsWith("W/");
    String opaque = isWeak ? etag.substring(2) : etag;
    Matcher tags = TAG.matcher(field);
    while (tags.find()) {
      if (tags.group(2).equals(opaque) && !(strongly && (isWeak || tags.group(1) != null))) {
        return true;
      }
    }
    return false;
  }
}
