package com.mecfsatlas.sparql;

import com.mecfsatlas.model.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What no token of SPARQL begins with, or goes on with, in words. */
final class UnreadSign {
  private static final Pattern SIGN = Pattern.compile("Encountered: '(\\d{1,7})'");
  private static final Pattern BEGUN = Pattern.compile("after prefix \"(.*)\"");
  private static final Pattern WORD = Pattern.compile("[A-Za-z_]\\w*");

  /** What word processors make of " and '. */
  private static final Set<Integer> PRINTED_QUOTES =
      Set.of(0x2018, 0x2019, 0x201A, 0x201B, 0x201C, 0x201D, 0x201E, 0x201F, 0xAB, 0xBB, 0xB4);

  private static final List<String> WORDS =
      List.of(
          "ASC",
          "ASK",
          "AVG",
          "BASE",
          "BIND",
          "BOUND",
          "COALESCE",
          "CONCAT",
          "CONSTRUCT",
          "CONTAINS",
          "COUNT",
          "DESC",
          "DESCRIBE",
          "DISTINCT",
          "EXISTS",
          "FILTER",
          "FROM",
          "GRAPH",
          "GROUP",
          "HAVING",
          "LCASE",
          "LIMIT",
          "MAX",
          "MIN",
          "MINUS",
          "NAMED",
          "NOT",
          "OFFSET",
          "OPTIONAL",
          "ORDER",
          "PREFIX",
          "REDUCED",
          "REGEX",
          "REPLACE",
          "SAMPLE",
          "SELECT",
          "SERVICE",
          "STRENDS",
          "STRSTARTS",
          "SUM",
          "UCASE",
          "UNION",
          "VALUES",
          "WHERE");

  /** Two slips of the hand; in a short word one makes another of it already. */
  private static final int SLIPS = 2;

  private static final int LONGEST = 20;

  private UnreadSign() {}

  static Optional<String> words(String message) {
    Matcher sign = SIGN.matcher(message);
    Matcher begun = BEGUN.matcher(message);
    String text = begun.find() ? begun.group(1).replaceAll("\\\\([\"'])", "$1") : "";
    if (text.startsWith("\"") || text.startsWith("'")) {
      return Optional.of(
          "The text that begins with "
              + cut(text)
              + " is not closed: expected "
              + text.charAt(0)
              + " before the end of its line.");
    }
    if (WORD.matcher(text).matches()) {
      return Optional.of(word(text));
    }
    return sign.find() ? Optional.of(sign(Integer.parseInt(sign.group(1)))) : Optional.empty();
  }

  private static String sign(int code) {
    String shown = Character.isValidCodePoint(code) ? Character.toString(code) : "?";
    return PRINTED_QUOTES.contains(code)
        ? shown + " is a printed quotation mark: expected \" or ' around a text."
        : shown + " is no sign of SPARQL: a variable begins with ?, a text stands in \" \".";
  }

  private static String word(String word) {
    String upper = word.toUpperCase(Locale.ROOT);
    Optional<String> near =
        word.length() > LONGEST
            ? Optional.empty()
            : Optional.of(Nearest.to(upper, WORDS))
                .filter(
                    each -> Nearest.distance(upper, each) <= Math.min(SLIPS, word.length() / 3));
    return near.map(
            each ->
                each.equals(upper)
                    ? word + " cannot stand here."
                    : word + " is no word of SPARQL: did you mean " + each + "?")
        .orElse(
            cut(word)
                + " is no word of SPARQL: expected ? before a variable, a prefix with a colon"
                + " before a name, or \" \" around a text.");
  }

  private static String cut(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text;
  }
}
