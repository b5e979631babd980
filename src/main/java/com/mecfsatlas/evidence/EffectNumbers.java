package com.mecfsatlas.evidence;

import com.mecfsatlas.vocabulary.Atlas;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Property;

/**
 * A size, an uncertainty or a test that a paper prints, in words.
 *
 * @param id the part of its address after {@code #}
 * @param name what kind of statement it is, as the head of its row
 * @param quantity what it is about; empty where the finding has one only
 * @param number such as “odds ratio 1.43 (95% CI 1.09 to 1.86), p = 0.009”
 */
public record EffectNumbers(String id, String name, String quantity, String number) {
  private static final Set<String> LINKS = Set.of("correlation", "regressionCoefficient");

  public static EffectNumbers of(PrintedNumber effect) {
    boolean isTest = effect.value(Atlas.effectMeasure).equals("testOnly");
    return new EffectNumbers(
        effect.id(),
        isTest ? "Test" : "Estimate",
        effect.text(Atlas.quantity),
        new Reading(effect).words());
  }

  /** One effect, read property by property. */
  private record Reading(PrintedNumber effect) {
    String words() {
      return Stream.of(
              size(),
              direction(),
              p(),
              after("", Atlas.test),
              after("adjusted for ", Atlas.adjustedFor),
              after("worked out by the atlas: ", Atlas.computation))
          .filter(part -> !part.isEmpty())
          .collect(Collectors.joining(", "));
    }

    private String size() {
      String number =
          has(Atlas.estimate)
              ? NumberWords.with(number(Atlas.estimate), effect.text(Atlas.unit)) + interval()
              : interval().strip();
      return Stream.of(measure(), number)
          .filter(part -> !part.isEmpty())
          .collect(Collectors.joining(" "));
    }

    /** Nothing where the measure is only that there is a number or a test. */
    private String measure() {
      return switch (effect.value(Atlas.effectMeasure)) {
        case "testOnly", "other" -> "";
        default -> effect.text(Atlas.effectMeasure).toLowerCase(Locale.ROOT);
      };
    }

    private String interval() {
      if (!has(Atlas.intervalLower) && !has(Atlas.intervalUpper)) {
        return "";
      }
      String name = has(Atlas.intervalLevel) ? number(Atlas.intervalLevel) + "% CI " : "interval ";
      String ends =
          has(Atlas.intervalLower) && has(Atlas.intervalUpper)
              ? NumberWords.range(
                  effect.text(Atlas.intervalLower), effect.text(Atlas.intervalUpper))
              : has(Atlas.intervalLower)
                  ? "from " + number(Atlas.intervalLower)
                  : "up to " + number(Atlas.intervalUpper);
      return " (" + name + ends + ")";
    }

    /** Of a ratio with its number the direction is plain; of a test it is all there is. */
    private String direction() {
      boolean isLink = LINKS.contains(effect.value(Atlas.effectMeasure));
      return switch (effect.value(Atlas.direction)) {
        case "higher" -> isLink ? "more goes with more" : "higher";
        case "lower" -> isLink ? "more goes with less" : "lower";
        case "none" -> (isLink ? "no link" : "no difference") + (isBare() ? " (p not given)" : "");
        default -> "";
      };
    }

    private boolean isBare() {
      return p().isEmpty() && !has(Atlas.estimate) && interval().isEmpty();
    }

    private String p() {
      return Stream.of(
              after("p = ", Atlas.pValue),
              after("p < ", Atlas.pValueBelow),
              after("p > ", Atlas.pValueAbove))
          .filter(part -> !part.isEmpty())
          .collect(Collectors.joining(", "));
    }

    private String after(String before, Property property) {
      return has(property) ? before + effect.text(property) : "";
    }

    private String number(Property property) {
      return NumberWords.number(effect.text(property));
    }

    private boolean has(Property property) {
      return !effect.text(property).isEmpty();
    }
  }
}
