package com.mecfsatlas.citation;

import com.mecfsatlas.model.Slug;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a paper gets its slug, once and for ever: {@code family-year-word-word}. Letters with accents
 * are deleted, not folded, because the older site did so and its addresses must keep working.
 */
public final class SlugRule {
  private static final Pattern SPLIT = Pattern.compile("[\\s\\-/\\u2010-\\u2015]+");
  private static final Set<String> STOP_WORDS =
      Set.of("and", "are", "but", "for", "from", "its", "nor", "not", "the", "was", "were", "with");
  private static final int LONGEST = 190;

  private SlugRule() {}

  /**
   * The slug of a paper before collisions.
   *
   * @param family of the first author; empty where no person is named
   * @param year empty where unknown
   */
  public static Slug propose(String family, String year, String title) {
    String name = hyphenated(family.toLowerCase(Locale.ROOT).replaceAll("[^a-z\\s-]", ""));
    String date = year.toLowerCase(Locale.ROOT).replaceAll("[^0-9]", "");
    String slug =
        Stream.concat(
                Stream.of(name.isEmpty() ? "unknown" : name, date.isEmpty() ? "nd" : date),
                words(title))
            .collect(Collectors.joining("-"));
    return new Slug(hyphenated(slug.substring(0, Math.min(slug.length(), LONGEST))));
  }

  /** {@code proposed} itself, or with the first of {@code -2}, {@code -3} … that is not taken. */
  public static Slug free(Slug proposed, Predicate<Slug> taken) {
    return Stream.iterate(1, count -> count + 1)
        .map(count -> count == 1 ? proposed : new Slug(proposed + "-" + count))
        .filter(taken.negate())
        .findFirst()
        .orElseThrow();
  }

  private static Stream<String> words(String title) {
    return Arrays.stream(SPLIT.split(PlainText.of(title).toLowerCase(Locale.ROOT)))
        .map(word -> word.replaceAll("[^a-z0-9]", ""))
        .filter(word -> word.length() > 2 && !STOP_WORDS.contains(word))
        .limit(2);
  }

  private static String hyphenated(String text) {
    return text.replaceAll("[\\s-]+", "-").replaceAll("^-|-$", "");
  }
}
