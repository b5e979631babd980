package com.mecfsatlas.curation;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts in the order in which people count: {@code limit-2} before {@code limit-10}. */
final class NaturalOrder {
  private static final Pattern PART = Pattern.compile("\\d+|\\D+");

  static final Comparator<String> ORDER =
      Comparator.<String, String>comparing(text -> text, NaturalOrder::compare)
          .thenComparing(Comparator.naturalOrder());

  private NaturalOrder() {}

  private static int compare(String one, String other) {
    Matcher ones = PART.matcher(one);
    Matcher others = PART.matcher(other);
    while (true) {
      boolean more = ones.find();
      boolean otherMore = others.find();
      if (!more || !otherMore) {
        return Boolean.compare(more, otherMore);
      }
      int order = compareParts(ones.group(), others.group());
      if (order != 0) {
        return order;
      }
    }
  }

  private static int compareParts(String one, String other) {
    return Character.isDigit(one.charAt(0)) && Character.isDigit(other.charAt(0))
        ? new BigInteger(one).compareTo(new BigInteger(other))
        : one.compareTo(other);
  }
}
