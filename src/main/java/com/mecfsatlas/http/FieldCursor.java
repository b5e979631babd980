package com.mecfsatlas.http;

/** A place in a field value that reads the common syntax of RFC 9110 section 5.6. */
final class FieldCursor {
  private static final String TOKEN_MARKS = "!#$%&'*+-.^_`|~";

  private final String text;
  private int at;

  FieldCursor(String text) {
    this.text = text;
  }

  boolean atEnd() {
    return at >= text.length();
  }

  /** Passes {@code mark} if it is next. */
  boolean pass(char mark) {
    if (!atEnd() && text.charAt(at) == mark) {
      at++;
      return true;
    }
    return false;
  }

  boolean isNext(char mark) {
    return !atEnd() && text.charAt(at) == mark;
  }

  void passWhitespace() {
    while (isNext(' ') || isNext('\t')) {
      at++;
    }
  }

  /** Passes the token (section 5.6.2) that is next, or an empty one. */
  String token() {
    int start = at;
    while (!atEnd() && isTokenCharacter(text.charAt(at))) {
      at++;
    }
    return text.substring(start, at);
  }

  /**
   * Passes the quoted string (section 5.6.4) that is next.
   *
   * @throws MalformedFieldException where it does not end
   */
  String quotedString() {
    StringBuilder value = new StringBuilder();
    at++;
    while (!atEnd() && text.charAt(at) != '"') {
      if (text.charAt(at) == '\\') {
        at++;
      }
      if (!atEnd()) {
        value.append(text.charAt(at++));
      }
    }
    if (!pass('"')) {
      throw new MalformedFieldException("a quoted string does not end");
    }
    return value.toString();
  }

  /** Passes the rest of a list member up to and with the comma that ends it. */
  void passMember() {
    boolean quoted = false;
    while (!atEnd()) {
      char here = text.charAt(at++);
      if (quoted && here == '\\') {
        at++;
      } else if (here == '"') {
        quoted = !quoted;
      } else if (here == ',' && !quoted) {
        return;
      }
    }
  }

  /** A second place, from which to look ahead. */
  FieldCursor copy() {
    FieldCursor copy = new FieldCursor(text);
    copy.at = at;
    return copy;
  }

  private static boolean isTokenCharacter(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || TOKEN_MARKS.indexOf(c) >= 0;
  }
}
