package com.mecfsatlas.question;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A question with gaps as one reader filled them.
 *
 * @param chosen a choice for each gap
 */
public record Arguments(ArgumentCombinations fillings, Map<Parameter, ArgumentOption> chosen) {
  /** Longer than any key; what is named back is cut here. */
  private static final int LONGEST_TOLD = 80;

  public Arguments {
    chosen = Map.copyOf(chosen);
  }

  /** With what stands in the question's file. */
  public static Arguments unless(ArgumentCombinations fillings) {
    return new Arguments(fillings, fillings.unless());
  }

  /**
   * Reads the parameters of a query, each named as the gap's variable; a gap without one, or with
   * an empty one, is filled as in the file.
   *
   * @throws IllegalArgumentException naming a parameter that no gap has
   * @throws UnknownArgumentException naming a value that a gap does not offer
   */
  public static Arguments parse(ArgumentCombinations fillings, Map<String, List<String>> query) {
    List<Parameter> gaps = fillings.question().gaps();
    TreeSet<String> unknown = new TreeSet<>(query.keySet());
    gaps.forEach(gap -> unknown.remove(gap.variable()));
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          "This question takes "
              + gaps.stream().map(Parameter::variable).collect(Collectors.joining(" and "))
              + ", not "
              + String.join(", ", unknown)
              + ".");
    }
    Arguments filling = unless(fillings);
    for (Parameter gap : gaps) {
      List<String> given = query.getOrDefault(gap.variable(), List.of());
      if (given.size() > 1) {
        throw new IllegalArgumentException(
            gap.variable() + " must be given once, not " + given.size() + " times.");
      }
      if (!given.isEmpty() && !given.getFirst().isBlank()) {
        filling = filling.with(gap, given.getFirst().strip());
      }
    }
    return filling;
  }

  private Arguments with(Parameter gap, String key) {
    return fillings.choices(gap).stream()
        .filter(choice -> choice.key().equals(key))
        .findFirst()
        .map(choice -> with(gap, choice))
        .orElseThrow(() -> unknown(gap, key));
  }

  private UnknownArgumentException unknown(Parameter gap, String key) {
    Map<String, String> offered = new LinkedHashMap<>();
    fillings.choices(gap).forEach(choice -> offered.put(with(gap, choice).href(), choice.name()));
    return new UnknownArgumentException(
        "“%s” is no %s that has an answer here. That says nothing about what has been studied elsewhere. Choose one of these."
            .formatted(key.substring(0, Math.min(key.length(), LONGEST_TOLD)), gap.label()),
        offered);
  }

  /** The same with another choice in one gap. */
  public Arguments with(Parameter gap, ArgumentOption choice) {
    Map<Parameter, ArgumentOption> other = new HashMap<>(chosen);
    other.put(gap, choice);
    return new Arguments(fillings, other);
  }

  /** What fills {@code gap}. */
  public ArgumentOption in(Parameter gap) {
    return Objects.requireNonNull(chosen.get(gap));
  }

  /** The question with these words in its gaps. */
  public Question question() {
    return fillings.question().with(chosen);
  }

  /** What is chosen otherwise than in the file, percent-encoded, in the order of the gaps. */
  public String canonicalQuery() {
    return fillings.question().gaps().stream()
        .filter(gap -> !in(gap).value().equals(gap.value()))
        .map(gap -> gap.variable() + "=" + URLEncoder.encode(in(gap).key(), UTF_8))
        .collect(Collectors.joining("&"));
  }

  public String href() {
    return address("");
  }

  /** The answer in the format with {@code suffix}; negotiated where that is empty. */
  public String address(String suffix) {
    String query = canonicalQuery();
    return "/questions/"
        + fillings.question().question().name()
        + (suffix.isEmpty() ? "" : "." + suffix)
        + (query.isEmpty() ? "" : "?" + query);
  }
}
