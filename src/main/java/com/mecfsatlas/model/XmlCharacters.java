package com.mecfsatlas.model;

/** The characters that XML 1.0 can hold (section 2.2), escaped or not. */
public final class XmlCharacters {
  private XmlCharacters() {}

  public static boolean isAllowed(int character) {
    return character == '\t'
        || character == '\n'
        || character == '\r'
        || (character >= 0x20 && character < Character.MIN_SURROGATE)
        || (character > Character.MAX_SURROGATE && character != 0xFFFE && character != 0xFFFF);
  }

  /** {@code text} with something else in place of what XML cannot hold. */
  public static String replaced(String text, String by) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            character -> {
              if (isAllowed(character)) {
                out.appendCodePoint(character);
              } else {
                out.append(by);
              }
            });
    return out.toString();
  }
}
