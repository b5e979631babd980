package com.mecfsatlas.curation;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * In which order the parts of a thing are written: as people count, and behind each finding its
 * quote, its values and its effects, whose addresses go on from its own.
 */
final class BlockOrder {
  private static final Pattern PART_OF_PART =
      Pattern.compile("(?<whole>.+)-(?<kind>quote|value|effect)(-selector|-\\d+)?");

  /** What follows a finding, in order. */
  private static final List<String> KINDS = List.of("", "quote", "value", "effect");

  static final Comparator<String> ORDER =
      Comparator.comparing(BlockOrder::whole, NaturalOrder.ORDER)
          .thenComparingInt(BlockOrder::kind)
          .thenComparing(name -> name, NaturalOrder.ORDER);

  private BlockOrder() {}

  private static String whole(String name) {
    Matcher part = PART_OF_PART.matcher(name);
    return part.matches() ? part.group("whole") : name;
  }

  private static int kind(String name) {
    Matcher part = PART_OF_PART.matcher(name);
    return KINDS.indexOf(part.matches() ? part.group("kind") : "");
  }
}
