package com.mecfsatlas.citation;

import java.util.regex.Pattern;

/** An author's name in BibTeX's name syntax. */
final class TexName {
  /** What would end a name or a part of it. */
  private static final Pattern DELIMITER = Pattern.compile(",|(?i)(?:^|\\s)and(?:\\s|$)");

  private TexName() {}

  static String of(Author author) {
    return switch (author) {
      case Author.Group(String name) -> "{" + TexText.ofName(name) + "}";
      case Author.Person(String family, String given) ->
          given.isEmpty() ? alone(family) : part(family) + ", " + part(given);
    };
  }

  /** Without a comma BibTeX would take the last word only for the family name. */
  private static String alone(String family) {
    boolean whole = family.contains(" ") || family.equalsIgnoreCase("others");
    return whole ? "{" + TexText.ofName(family) + "}" : part(family);
  }

  private static String part(String name) {
    String tex = TexText.ofName(name);
    return DELIMITER.matcher(name).find() ? "{" + tex + "}" : tex;
  }
}
