package com.mecfsatlas.http;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The conditions of a request on what the reader has (RFC 9110 section 13.1); empty fields ask
 * nothing. A date is only looked at where the field on tags of its kind is absent.
 *
 * @param reads whether the method only reads, so that 304 tells what the reader has
 */
public record Preconditions(
    String ifMatch,
    String ifNoneMatch,
    String ifUnmodifiedSince,
    String ifModifiedSince,
    boolean reads) {
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
        field(request, "If-Unmodified-Since"),
        field(request, "If-Modified-Since"),
        READING.contains(request.getMethod()));
  }

  private static String field(HttpServletRequest request, String name) {
    return Objects.requireNonNullElse(FieldLines.joined(request, name), "").strip();
  }

  /**
   * The verdict on the selected representation, whose tag is {@code etag} and for which no date is
   * told: conditions on dates are ignored (section 13.1.3).
   */
  public Verdict on(String etag) {
    return on(etag, Optional.empty());
  }

  /**
   * The verdict on the selected representation, in the order of section 13.2.2.
   *
   * @param modified its {@code Last-Modified}, in whole seconds
   */
  public Verdict on(String etag, Optional<Instant> modified) {
    if (ifMatch.isEmpty() ? isAfter(modified, ifUnmodifiedSince) : !names(ifMatch, etag, true)) {
      return Verdict.FAILED;
    }
    if (!ifNoneMatch.isEmpty()) {
      return !names(ifNoneMatch, etag, false)
          ? Verdict.PERFORM
          : reads ? Verdict.NOT_MODIFIED : Verdict.FAILED;
    }
    return reads && isNotAfter(modified, ifModifiedSince) ? Verdict.NOT_MODIFIED : Verdict.PERFORM;
  }

  /** Section 13.1.4; what is no date asks nothing. */
  private static boolean isAfter(Optional<Instant> modified, String date) {
    return modified.isPresent() && HttpDate.parse(date).filter(modified.get()::isAfter).isPresent();
  }

  /** Section 13.1.3; what is no date asks nothing. */
  private static boolean isNotAfter(Optional<Instant> modified, String date) {
    return modified.isPresent()
        && HttpDate.parse(date).filter(since -> !modified.get().isAfter(since)).isPresent();
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
