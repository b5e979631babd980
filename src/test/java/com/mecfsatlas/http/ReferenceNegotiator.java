package com.mecfsatlas.http;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A second reading of RFC 9110 sections 5.6, 8.3.1 and 12.4–12.5, by its ABNF as regular
 * expressions and with none of the product's code; slow, and for short fields only.
 */
public final class ReferenceNegotiator {
  private static final String OWS = "[ \\t]*";
  private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
  private static final String QUOTED = "\"(?:[^\"\\\\]|\\\\[\\s\\S])*\"";
  private static final String PARAMETER = "(" + TOKEN + ")=(" + TOKEN + "|" + QUOTED + ")";
  private static final Pattern RANGE =
      Pattern.compile(
          "(" + TOKEN + ")/(" + TOKEN + ")((?:" + OWS + ";" + OWS + "(?:" + TOKEN + "=(?:" + TOKEN
              + "|" + QUOTED + "))?)*)");
  private static final Pattern QVALUE = Pattern.compile("0(\\.\\d{0,3})?|1(\\.0{0,3})?");
  private static final String LD = "application/ld+json";

  private record Range(String type, String subtype, Map<String, String> parameters, BigDecimal q) {}

  private ReferenceNegotiator() {}

  /**
   * The best of {@code offered}.
   *
   * @param names the media types of each
   */
  public static <F> Optional<F> choose(
      String field, List<F> offered, Function<F, List<String>> names) {
    List<Range> ranges = ranges(field);
    if (ranges.isEmpty()) {
      return offered.stream().findFirst();
    }
    F winner = null;
    BigDecimal best = BigDecimal.ZERO;
    for (F format : offered) {
      for (String name : names.apply(format)) {
        BigDecimal quality = quality(name, ranges);
        if (quality.compareTo(best) > 0) {
          best = quality;
          winner = format;
        }
      }
    }
    return Optional.ofNullable(winner);
  }

  private static BigDecimal quality(String mediaType, List<Range> ranges) {
    long highest = -1;
    BigDecimal quality = BigDecimal.ZERO;
    for (Range range : ranges) {
      long precedence = precedence(range, mediaType);
      if (precedence > highest) {
        highest = precedence;
        quality = range.q();
      } else if (precedence == highest && precedence >= 0) {
        quality = quality.max(range.q());
      }
    }
    return quality;
  }

  /** −1 where the range does not match. */
  private static long precedence(Range range, String mediaType) {
    String[] name = mediaType.split("/", 2);
    long precedence;
    if (range.type().equals(name[0]) && range.subtype().equals(name[1])) {
      precedence = 2_000_000;
    } else if (range.type().equals(name[0]) && range.subtype().equals("*")) {
      precedence = 1_000_000;
    } else if (range.type().equals("*")) {
      precedence = 0;
    } else {
      return -1;
    }
    for (Map.Entry<String, String> parameter : range.parameters().entrySet()) {
      String key = parameter.getKey();
      if (key.equals("charset")
          && (parameter.getValue().equalsIgnoreCase("utf-8")
              || (parameter.getValue().equalsIgnoreCase("us-ascii")
                  && mediaType.endsWith("/x-bibtex")))) {
        precedence++;
      } else if (key.equals("profile") && mediaType.equals(LD)) {
        precedence += parameter.getValue().equals("http://www.w3.org/ns/json-ld#compacted") ? 1 : 0;
      } else if (!(key.equals("style") || key.equals("locale"))
          || !mediaType.equals("text/x-bibliography")) {
        return -1;
      }
    }
    return precedence;
  }

  private static List<Range> ranges(String field) {
    List<Range> ranges = new ArrayList<>();
    for (String member : members(field)) {
      range(member).ifPresent(ranges::add);
    }
    return ranges;
  }

  private static List<String> members(String field) {
    List<String> members = new ArrayList<>();
    StringBuilder member = new StringBuilder();
    boolean inside = false;
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      if (c == ',' && !inside) {
        members.add(member.toString());
        member.setLength(0);
      } else {
        member.append(c);
        if (inside && c == '\\' && i + 1 < field.length()) {
          member.append(field.charAt(++i));
        } else if (c == '"') {
          inside = !inside;
        }
      }
    }
    members.add(member.toString());
    return members;
  }

  private static Optional<Range> range(String member) {
    Matcher matcher = RANGE.matcher(member.replaceAll("^[ \\t]+|[ \\t]+$", ""));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String type = matcher.group(1).toLowerCase(Locale.ROOT);
    String subtype = matcher.group(2).toLowerCase(Locale.ROOT);
    Map<String, String> parameters = new HashMap<>();
    Matcher pairs = Pattern.compile(PARAMETER).matcher(matcher.group(3));
    while (pairs.find()) {
      String value = pairs.group(2);
      String plain =
          value.startsWith("\"") && !pairs.group(1).equalsIgnoreCase("q")
              ? value.substring(1, value.length() - 1).replaceAll("\\\\([\\s\\S])", "$1")
              : value;
      if (parameters.put(pairs.group(1).toLowerCase(Locale.ROOT), plain) != null) {
        return Optional.empty();
      }
    }
    String q = Optional.ofNullable(parameters.remove("q")).orElse("1");
    if ((type.equals("*") && !subtype.equals("*")) || !QVALUE.matcher(q).matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new Range(type, subtype, parameters, new BigDecimal(q + (q.endsWith(".") ? "0" : ""))));
  }
}
