package com.mecfsatlas.analysis;

import java.util.List;

/**
 * What a case definition asks of one element.
 *
 * @param value required, oneOfGroup, optional, notMentioned or unclear
 * @param minimum how many of the group are asked for; empty where it is not that simple
 * @param size how many the group has; empty likewise
 * @param group the rule of the group in words; may be empty
 */
public record Requirement(String value, String minimum, String size, String group) {
  /** What is asked for first. */
  public static final List<String> ORDER =
      List.of("required", "oneOfGroup", "optional", "unclear", "notMentioned");

  public int rank() {
    return ORDER.contains(value) ? ORDER.indexOf(value) : ORDER.size();
  }

  public String words() {
    return switch (value) {
      case "required" -> "required";
      case "optional" -> "optional";
      case "notMentioned" -> "not mentioned";
      case "oneOfGroup" ->
          isCounted()
              ? "at least " + minimum + " of " + size
              : group.isEmpty() ? "one of a group" : "one of a group: " + group;
      default -> "unclear";
    };
  }

  /** As short as a cell of a table needs it. */
  public String brief() {
    return value.equals("oneOfGroup")
        ? isCounted() ? minimum + " of " + size : "in a group"
        : words();
  }

  /** A heading over all elements of which this is asked. */
  public static String heading(String value) {
    return switch (value) {
      case "required" -> "Required";
      case "oneOfGroup" -> "One of a group";
      case "optional" -> "Optional";
      case "notMentioned" -> "Not mentioned";
      default -> "Unclear";
    };
  }

  private boolean isCounted() {
    return !minimum.isEmpty() && !size.isEmpty();
  }
}
