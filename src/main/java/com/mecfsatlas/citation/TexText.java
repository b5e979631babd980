package com.mecfsatlas.citation;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
    return TexSymbols.written(ligaturesParted(plain), TexText::escaped);
  }

  /** A name, in which every letter is a letter and none a symbol. */
  static String ofName(String name) {
    return ligaturesParted(name)
        .codePoints()
        .mapToObj(TexText::escaped)
        .collect(Collectors.joining());
  }

  private static String ligaturesParted(String plain) {
    return LIGATURE.matcher(plain).replaceAll("\u0000");
  }

  private static String escaped(int character) {
    return character == 0 ? "{}" : ESCAPES.getOrDefault(character, Character.toString(character));
  }
}
