package com.mecfsatlas.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of a request on what the reader has (RFC 9110 section 13.1); empty fields ask
 * nothing. Dates are not offered, so the conditions on them are ignored (section 13.1.3).
 */
public record Preconditions(String ifMatch, String ifNoneMatch) {
  /** What section 13.2.2 makes of them, for GET and HEAD. */
  public enum Verdict {
    PERFORM,
    NOT_MODIFIED,
    FAILED
  }

  private static final Pattern TAG = Pattern.compile("(W/)?(\"[\\x21\\x23-\\x7e\\x80-\\xff]*\")");

  /** Reads {@code If-Match} and {@code If-None-Match}; a missing field asks nothing. */
  public static Preconditions of(@Nullable String ifMatch, @Nullable String ifNoneMatch) {
    return new Preconditions(
        ifMatch == null ? "" : ifMatch.strip(), ifNoneMatch == null ? "" : ifNoneMatch.strip());
  }

  /** Reads them where a request has them. */
  public static Preconditions of(HttpServletRequest request) {
    return of(FieldLines.joined(request, "If-Match"), FieldLines.joined(request, "If-None-Match"));
  }

  /** The verdict on the selected representation, whose tag is {@code etag}. */
  public Verdict on(String etag) {
    if (!ifMatch.isEmpty() && !names(ifMatch, etag, true)) {
      return Verdict.FAILED;
    }
    return names(ifNoneMatch, etag, false) ? Verdict.NOT_MODIFIED : Verdict.PERFORM;
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
