package com.mecfsatlas.citation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How many authors a style shows of a long list where it ends with the last one (CSL 1.0.2, {@code
 * et-al-use-last}), which the processor that we use does not know.
 *
 * @param from how many authors make a list long; 0 where the style shows no last one
 * @param first how many it then shows before the last
 */
record AuthorsShown(int from, int first) {
  private static final Pattern BIBLIOGRAPHY = Pattern.compile("<bibliography\\b[^>]*>");

  /** As the style, in XML, says it of its bibliography. */
  static AuthorsShown of(String style) {
    Matcher bibliography = BIBLIOGRAPHY.matcher(style);
    if (!bibliography.find() || !bibliography.group().contains("et-al-use-last=\"true\"")) {
      return new AuthorsShown(0, 0);
    }
    String attributes = bibliography.group();
    return new AuthorsShown(number("et-al-min", attributes), number("et-al-use-first", attributes));
  }

  private static int number(String attribute, String attributes) {
    Matcher value = Pattern.compile(attribute + "=\"(\\d+)\"").matcher(attributes);
    return value.find() ? Integer.parseInt(value.group(1)) : 0;
  }

  /** The authors that are shown; the last one is marked where others are left out before it. */
  List<Author> of(Reference reference) {
    List<Author> all = reference.authors();
    if (from == 0 || all.size() < from || all.size() <= first + 1) {
      return all;
    }
    return Stream.concat(all.stream().limit(first), Stream.of(marked(all.getLast()))).toList();
  }

  private static Author marked(Author author) {
    return switch (author) {
      case Author.Group(String name) -> new Author.Group(CslItem.LAST_AUTHOR + name);
      case Author.Person(String family, String given) ->
          new Author.Person(CslItem.LAST_AUTHOR + family, given);
    };
  }
}
