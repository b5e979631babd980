package com.mecfsatlas.evidence;

import com.mecfsatlas.model.EntityId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The parameters by which a reader chooses studies: the same names and values in the search, in the
 * list of records and in the views, so that a choice can be carried from one to another.
 */
public final class StudyParameters {
  /** Those that the views of the evidence take. */
  public static final Set<String> OF_VIEWS = Set.of("pem", "setting", "criteria", "since", "until");

  /** Those that the search and the list of records take, in the order of the form. */
  public static final List<String> OF_RECORDS =
      List.of("pem", "criteria", "design", "since", "until", "setting", "standing", "about");

  private static final int LAST_YEAR = 9999;

  /** Control characters, and those that turn the direction of the text after them. */
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\p{Cc}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]+");

  private StudyParameters() {}

  /** What was typed, without what cannot be seen. */
  public static String visible(String typed) {
    return INVISIBLE.matcher(typed).replaceAll(" ").strip();
  }

  /**
   * Reads those of the views.
   *
   * @throws IllegalArgumentException naming the parameter and what is allowed
   */
  public static StudyFilter study(Map<String, String> values) {
    allow("pem", values, StudyFilter.PEM);
    allow("setting", values, StudyFilter.SETTINGS);
    return new StudyFilter(
        values.getOrDefault("pem", ""),
        values.getOrDefault("setting", ""),
        values.getOrDefault("criteria", ""),
        year("since", values, 0),
        year("until", values, LAST_YEAR));
  }

  /**
   * Reads those of the search and of the list.
   *
   * @throws IllegalArgumentException naming the parameter and what is allowed
   */
  public static RecordFilter record(Map<String, String> values, StudyChoices choices) {
    for (String name : List.of("criteria", "design", "standing")) {
      allow(name, values, choices.of(name).keySet());
    }
    String about = values.getOrDefault("about", "");
    require(
        about.isEmpty() || EntityId.ofIri(EntityId.BASE + "id/" + about).isPresent(),
        "about",
        about,
        "a kind and a name, such as virus/hhv-6");
    return new RecordFilter(
        study(values),
        values.getOrDefault("design", ""),
        values.getOrDefault("standing", ""),
        about);
  }

  private static void allow(String name, Map<String, String> values, Collection<String> allowed) {
    String value = values.getOrDefault(name, "");
    require(
        value.isEmpty() || allowed.contains(value),
        name,
        value,
        "one of " + String.join(", ", new TreeSet<>(allowed)));
  }

  private static int year(String name, Map<String, String> values, int unless) {
    String text = values.getOrDefault(name, "");
    require(
        text.isEmpty() || text.matches("[0-9]{1,4}"),
        name,
        text,
        "a whole number from 0 to " + LAST_YEAR);
    return text.isEmpty() ? unless : Integer.parseInt(text);
  }

  private static void require(boolean condition, String name, String given, String allowed) {
    if (!condition) {
      throw new IllegalArgumentException(name + " must be " + allowed + ", not " + given);
    }
  }
}
