package com.mecfsatlas.citation;

import java.text.Normalizer;
import java.util.Map;

/** TeX source in ASCII: accents and symbols as commands. */
final class TexAscii {
  private static final Map<Integer, String> ACCENTS =
      Map.ofEntries(
          Map.entry(0x300, "`"),
          Map.entry(0x301, "'"),
          Map.entry(0x302, "^"),
          Map.entry(0x303, "~"),
          Map.entry(0x304, "="),
          Map.entry(0x306, "u "),
          Map.entry(0x307, "."),
          Map.entry(0x308, "\""),
          Map.entry(0x30a, "r "),
          Map.entry(0x30b, "H "),
          Map.entry(0x30c, "v "),
          Map.entry(0x323, "d "),
          Map.entry(0x326, "textcommabelow "),
          Map.entry(0x327, "c "),
          Map.entry(0x328, "k "));

  private static final Map<String, String> SYMBOLS =
      Map.ofEntries(
          Map.entry("ø", "{\\o}"),
          Map.entry("Ø", "{\\O}"),
          Map.entry("æ", "{\\ae}"),
          Map.entry("Æ", "{\\AE}"),
          Map.entry("œ", "{\\oe}"),
          Map.entry("ß", "{\\ss}"),
          Map.entry("ł", "{\\l}"),
          Map.entry("Ł", "{\\L}"),
          Map.entry("ı", "{\\i}"),
          Map.entry("–", "--"),
          Map.entry("—", "---"),
          Map.entry("‘", "`"),
          Map.entry("’", "'"),
          Map.entry("“", "``"),
          Map.entry("”", "''"),
          Map.entry("…", "{\\ldots}"),
          Map.entry("®", "{\\textregistered}"),
          Map.entry("µ", "{$\\mu$}"));

  private TexAscii() {}

  static String of(String tex) {
    StringBuilder ascii = new StringBuilder();
    tex.codePoints().forEach(character -> ascii.append(of(character)));
    return ascii.toString();
  }

  private static String of(int character) {
    String text = Character.toString(character);
    if (character < 0x80) {
      return text;
    }
    int[] parts = Normalizer.normalize(text, Normalizer.Form.NFD).codePoints().toArray();
    if (parts.length == 2 && parts[0] < 0x80 && ACCENTS.containsKey(parts[1])) {
      return "{\\" + ACCENTS.get(parts[1]) + Character.toString(parts[0]) + "}";
    }
    // XeTeX and LuaTeX print any other character by its number.
    return SYMBOLS.getOrDefault(text, "{\\char\"%04X}".formatted(character));
  }
}
