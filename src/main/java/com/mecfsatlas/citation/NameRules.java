package com.mecfsatlas.citation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a style says of the names of authors (CSL 1.0.2) and the processor that we use does not
 * know.
 *
 * @param lastFrom how many authors make a list long that ends with the last one ({@code
 *     et-al-use-last}); 0 where the style shows no last one
 * @param beforeLast how many it then shows before the last
 * @param hyphens whether initials keep the hyphen of the name ({@code initialize-with-hyphen})
 */
record NameRules(int lastFrom, int beforeLast, boolean hyphens) {
  private static final Pattern BIBLIOGRAPHY = Pattern.compile("<bibliography\\b[^>]*>");
  private static final Pattern HYPHEN = Pattern.compile("[-\\u2010-\\u2015]");

  /** An initial that the processor takes for a name, because it is not in ASCII. */
  private static final Pattern INITIAL =
      Pattern.compile("(?<!\\p{L})[\\p{Lu}&&[^A-Z]](?![\\p{L}.])");

  /** As the style, in XML, says it of its bibliography. */
  static NameRules of(String style) {
    boolean hyphens = !style.contains("initialize-with-hyphen=\"false\"");
    Matcher bibliography = BIBLIOGRAPHY.matcher(style);
    if (!bibliography.find() || !bibliography.group().contains("et-al-use-last=\"true\"")) {
      return new NameRules(0, 0, hyphens);
    }
    String attributes = bibliography.group();
    return new NameRules(
        number("et-al-min", attributes), number("et-al-use-first", attributes), hyphens);
  }

  private static int number(String attribute, String attributes) {
    Matcher value = Pattern.compile(attribute + "=\"(\\d+)\"").matcher(attributes);
    return value.find() ? Integer.parseInt(value.group(1)) : 0;
  }

  /**
   * The authors as the processor takes them. The last one is marked where others are left out
   * before it; where the list was cut, a mark stands for those whom nobody read, so that no other
   * is taken for the last.
   */
  List<Author> authors(Reference reference) {
    List<Author> all = reference.authors().stream().map(this::spelled).toList();
    if (all.isEmpty()) {
      return all;
    }
    if (reference.authorListStatus().hasOthers()) {
      return Stream.concat(all.stream(), Stream.of(new Author.Group(AuthorSigns.OTHERS))).toList();
    }
    if (lastFrom == 0 || all.size() < lastFrom || all.size() <= beforeLast + 1) {
      return all;
    }
    return Stream.concat(all.stream().limit(beforeLast), Stream.of(AuthorSigns.last(all.getLast())))
        .toList();
  }

  private Author spelled(Author author) {
    return switch (author) {
      case Author.Group group -> group;
      case Author.Person(String family, String given) -> {
        String stopped = INITIAL.matcher(given).replaceAll("$0.");
        yield new Author.Person(
            family, hyphens ? stopped : HYPHEN.matcher(stopped).replaceAll(" "));
      }
    };
  }
}
