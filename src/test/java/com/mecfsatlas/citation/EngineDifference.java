package com.mecfsatlas.citation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A kind of difference between two engines; {@code citations.md} says why each stays. */
enum EngineDifference {
  CAPITALS("", "") {
    @Override
    String without(String citation) {
      return citation.toLowerCase(Locale.ROOT).replace("ß", "ss");
    }
  },
  QUOTATION_MARKS("[“”‘’\"']", ""),
  PLURAL_LABELS("\\b(pp|nos?)\\.", "p."),
  DOI_TWICE("(?<=\\)) doi:10\\.\\S+(?=\\.$)", ""),
  PARTICLES("(?i)(\\d\\. |^)van (\\p{L}+), ([^,]+?), ", "$1$2, $3 van, "),
  SPACES_AND_DASHES("[\\s\\u00a0\\u202f]*:|\\u2013", "-"),
  COMMA_BEFORE_LAST_AUTHOR(", &", " &"),
  SMALL_INITIALS("\\. (\\p{Ll})\\.,", ". $1,"),
  VOLUME_WITHOUT_JOURNAL("(?i)\\bvol\\. \\d+, (?=(?:no|p)\\.)", "");

  private final Pattern pattern;
  private final String by;

  EngineDifference(String pattern, String by) {
    this.pattern = Pattern.compile(pattern);
    this.by = by;
  }

  String without(String citation) {
    return pattern.matcher(citation).replaceAll(by);
  }

  private static boolean agree(String one, String other, Set<EngineDifference> but) {
    String left = one;
    String right = other;
    for (EngineDifference each : but) {
      left = each.without(left);
      right = each.without(right);
    }
    return left.equals(right);
  }

  /** Whether the two say the same but for known kinds. */
  static boolean explain(String one, String other) {
    return agree(one, other, EnumSet.allOf(EngineDifference.class));
  }

  /** The kinds without which the two would not agree. */
  static List<EngineDifference> between(String one, String other) {
    List<EngineDifference> kinds = new ArrayList<>();
    for (EngineDifference kind : values()) {
      if (!agree(one, other, EnumSet.complementOf(EnumSet.of(kind)))) {
        kinds.add(kind);
      }
    }
    return kinds;
  }
}
