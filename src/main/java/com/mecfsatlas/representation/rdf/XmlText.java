package com.mecfsatlas.representation.rdf;

import com.mecfsatlas.model.XmlCharacters;

/** Text made safe for XML 1.0, in content and in quoted attribute values alike. */
final class XmlText {
  private XmlText() {}

  /**
   * White space that a parser would normalise is written as a character reference (XML 1.0 sections
   * 2.11 and 3.3.3). A character that XML cannot hold at all (section 2.2) becomes U+FFFD.
   */
  static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(character -> append(out, character));
    return out.toString();
  }

  private static void append(StringBuilder out, int character) {
    switch (character) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\t', '\n', '\r' -> out.append("&#").append(character).append(';');
      default -> out.appendCodePoint(XmlCharacters.isAllowed(character) ? character : 0xFFFD);
    }
  }
}
