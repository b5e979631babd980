package com.mecfsatlas.evidence;

import com.mecfsatlas.vocabulary.Atlas;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Property;

/**
 * The numbers that a paper prints for one group, in words.
 *
 * @param id the part of its address after {@code #}
 * @param who the group and how many people are in it; empty where it is not said
 * @param quantity what the number is; empty where the finding has one only
 * @param number such as “17 of 76 (22%)” or “mean 5.1 (SD 1.2) ng/mL”
 */
public record GroupNumbers(String id, String who, String quantity, String number) {

  public static GroupNumbers of(PrintedNumber result) {
    return new GroupNumbers(
        result.id(), who(result), result.text(Atlas.quantity), new Reading(result).words());
  }

  /** In running text. */
  public String words() {
    return who.isEmpty() ? number : who + ": " + number;
  }

  /** The people of the group are not counted where the numbers are those of a part of it. */
  private static String who(PrintedNumber result) {
    String group = result.text(Atlas.resultGroup);
    String words = result.text(Atlas.groupInWords);
    if (group.isEmpty() || !words.isEmpty()) {
      return Stream.of(group, words)
          .filter(text -> !text.isEmpty())
          .collect(Collectors.joining(", "));
    }
    return switch (result.people()) {
      case "" -> group;
      case "1" -> group + " (1 person)";
      default -> group + " (" + result.people() + " people)";
    };
  }

  /** One result, read property by property. */
  private record Reading(PrintedNumber result) {
    String words() {
      List<String> parts = new ArrayList<>();
      String unit = result.text(Atlas.unit);
      boolean hasMean = has(Atlas.mean);
      boolean hasMedian = has(Atlas.median);
      centre(parts, "mean", Atlas.mean, spread(true, !hasMedian));
      centre(parts, "median", Atlas.median, spread(!hasMean, true));
      centre(parts, "", Atlas.level, spread(!hasMean && !hasMedian, !hasMean && !hasMedian));
      boolean measured = !parts.isEmpty();
      if (!measured) {
        parts.add(NumberWords.with(share(), unit.equals("%") ? "" : unit) + spread(true, true));
      }
      if (has(Atlas.rangeMinimum) || has(Atlas.rangeMaximum)) {
        parts.add(NumberWords.with("range " + range(Atlas.rangeMinimum, Atlas.rangeMaximum), unit));
      }
      if (measured) {
        parts.add(share());
      }
      if (has(Atlas.computation)) {
        parts.add("worked out by the atlas: " + result.text(Atlas.computation));
      }
      return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private void centre(List<String> parts, String name, Property property, String spread) {
      if (has(property)) {
        String number = name.isEmpty() ? number(property) : name + " " + number(property);
        parts.add(NumberWords.with(number + spread, result.text(Atlas.unit)));
      }
    }

    /** In brackets behind the number about which the group is spread. */
    private String spread(boolean deviation, boolean quartiles) {
      return bracketed(
          Stream.of(
                  deviation ? named("SD ", Atlas.standardDeviation) : "",
                  deviation ? named("SE ", Atlas.standardError) : "",
                  quartiles ? quartiles() : "")
              .filter(text -> !text.isEmpty())
              .collect(Collectors.joining(", ")));
    }

    private String named(String name, Property property) {
      return has(property) ? name + number(property) : "";
    }

    private String quartiles() {
      return has(Atlas.lowerQuartile) || has(Atlas.upperQuartile)
          ? "IQR " + range(Atlas.lowerQuartile, Atlas.upperQuartile)
          : "";
    }

    private String share() {
      String count = result.text(Atlas.count);
      String of = has(Atlas.total) ? " of " + result.text(Atlas.total) : "";
      String percent = has(Atlas.percent) ? number(Atlas.percent) + "%" : "";
      if (count.isEmpty()) {
        return percent.isEmpty() && !of.isEmpty()
            ? "measured in " + result.text(Atlas.total)
            : percent + of;
      }
      return count + of + bracketed(percent);
    }

    private String range(Property low, Property high) {
      if (!has(low)) {
        return "up to " + number(high);
      }
      return has(high)
          ? NumberWords.range(result.text(low), result.text(high))
          : "from " + number(low);
    }

    private static String bracketed(String text) {
      return text.isEmpty() ? "" : " (" + text + ")";
    }

    private String number(Property property) {
      return NumberWords.number(result.text(property));
    }

    private boolean has(Property property) {
      return !result.text(property).isEmpty();
    }
  }
}
