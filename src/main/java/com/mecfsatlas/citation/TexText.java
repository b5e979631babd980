package com.mecfsatlas.citation;

import java.util.Map;
import java.util.regex.Pattern;

/** Plain text written so that TeX prints it as it stands. */
final class TexText {
  /**
   * Commands in groups: a backslash before a brace does not count in BibTeX's own brace matching,
   * and a following letter must not become part of the command's name.
   */
  private static final Map<Integer, String> ESCAPES =
      Map.of(
          (int) '\\', "{\\textbackslash}",
          (int) '{', "{\\textbraceleft}",
          (int) '}', "{\\textbraceright}",
          (int) '~', "{\\textasciitilde}",
          (int) '^', "{\\textasciicircum}",
          (int) '&', "\\&",
          (int) '%', "\\%",
          (int) '_', "\\_",
          (int) '#', "\\#",
          (int) '$', "\\$");

  /** Pairs that TeX fonts print as one character: dashes, quotes, inverted marks. */
  private static final Pattern LIGATURE =
      Pattern.compile("(?<=-)(?=-)|(?<=')(?=')|(?<=[`?!])(?=`)");

  private TexText() {}

  static String of(String plain) {
    StringBuilder tex = new StringBuilder();
    LIGATURE
        .matcher(plain)
        .replaceAll("\u0000")
        .codePoints()
        .forEach(
            character ->
                tex.append(
                    character == 0
                        ? "{}"
                        : ESCAPES.getOrDefault(character, Character.toString(character))));
    return tex.toString();
  }
}
