package com.mecfsatlas.harvest.oaipmh;

/** Text without the characters that XML 1.0 cannot carry (section 2.2). */
final class XmlCharacters {
  private XmlCharacters() {}

  static String of(String text) {
    return text.codePoints().allMatch(XmlCharacters::isAllowed)
        ? text
        : text.codePoints()
            .filter(XmlCharacters::isAllowed)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  private static boolean isAllowed(int character) {
    return character == '\t'
        || character == '\n'
        || (character >= 0x20 && character < Character.MIN_SURROGATE)
        || (character > Character.MAX_SURROGATE && character != 0xFFFE && character != 0xFFFF);
  }
}
