package com.mecfsatlas.citation;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.jbibtex.Value;

/** A BibTeX entry as jbibtex, a parser that is not ours, reads it. */
final class ReadBack {
  private static final Pattern FOREIGN = Pattern.compile("[\\u0250-\\u1fff\\u2e80-\\uffff]");

  /** The formulas that jbibtex does not read. */
  private static final Pattern FORMULA = Pattern.compile("\\{\\$\\\\(alpha|beta|gamma)\\$\\}");

  private static final Map<String, String> GREEK = Map.of("alpha", "α", "beta", "β", "gamma", "γ");
  private static final Pattern NUMBERED = Pattern.compile("\\(U(\\d+)\\)");

  private ReadBack() {}

  static BibTeXEntry bibTeX(String text) {
    try {
      return new BibTeXParser()
          .parseFully(new StringReader(text))
          .getEntries()
          .values()
          .iterator()
          .next();
    } catch (ParseException e) {
      throw new AssertionError("not BibTeX:\n" + text, e);
    }
  }

  static String raw(BibTeXEntry entry, String field) {
    Value value = entry.getField(new Key(field));
    return value == null ? "" : value.toUserString();
  }

  static String plain(BibTeXEntry entry, String field) {
    return plain(raw(entry, field));
  }

  /**
   * What TeX prints, with straight quotes. Characters that jbibtex has no token for pass by as
   * numbers; an empty group stands at the end because it looks one character ahead.
   */
  static String plain(String tex) {
    String symbols = FORMULA.matcher(tex).replaceAll(formula -> GREEK.get(formula.group(1)));
    String known =
        FOREIGN.matcher(symbols).replaceAll(match -> "(U" + (int) match.group().charAt(0) + ")");
    try {
      String printed =
          new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(known + "{}")));
      return straight(
          NUMBERED
              .matcher(printed)
              .replaceAll(match -> Character.toString(Integer.parseInt(match.group(1)))));
    } catch (ParseException e) {
      throw new AssertionError("not TeX: " + tex, e);
    }
  }

  /** Readers of TeX turn quotes; that is no difference here. */
  static String straight(String text) {
    return text.replaceAll("[`'\"‘’“”]", "'");
  }

  /**
   * The names in the author field, still in TeX: what stands between {@code and}s outside braces.
   */
  static List<String> authors(BibTeXEntry entry) {
    String field = raw(entry, "author");
    if (field.isEmpty()) {
      return List.of();
    }
    StringBuilder marked = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < field.length(); i++) {
      depth += field.charAt(i) == '{' ? 1 : field.charAt(i) == '}' ? -1 : 0;
      boolean and = depth == 0 && field.startsWith(" and ", i);
      marked.append(and ? '\n' : field.charAt(i));
      i += and ? 4 : 0;
    }
    return List.of(marked.toString().split("\n", -1));
  }
}
