package com.mecfsatlas.evidence;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a number is a number of; only where this is the same do numbers stand on one axis.
 *
 * @param measure {@link #SHARE}, {@link #LEVEL} or a value of the ontology's effect measures
 * @param unit as it is printed; empty where there is none
 */
public record PlotAxis(String measure, String unit) {
  /** A part of the people of a group, in per cent. */
  public static final String SHARE = "share";

  /** What was measured in a group: a mean, a median, or a number of which neither is said. */
  public static final String LEVEL = "level";

  private static final Map<String, String> RATIOS =
      Map.of(
          "oddsRatio", "Odds ratio",
          "hazardRatio", "Hazard ratio",
          "riskRatio", "Risk ratio",
          "rateRatio", "Rate ratio");

  private static final Map<String, String> DIFFERENCES =
      Map.of(
          "standardisedMeanDifference", "Standardised mean difference",
          "correlation", "Correlation",
          "meanDifference", "Mean difference",
          "riskDifference", "Risk difference",
          "percentChange", "Change");

  private static final Map<String, String> OTHERS =
      Map.of(
          "areaUnderCurve", "Area under the curve",
          "accuracy", "Accuracy",
          "sensitivity", "Sensitivity",
          "specificity", "Specificity");

  /** What needs no unit to be comparable. */
  private static final Set<String> UNITLESS =
      Set.of("standardisedMeanDifference", "correlation", "areaUnderCurve");

  public boolean isOfGroups() {
    return measure.equals(SHARE) || measure.equals(LEVEL);
  }

  /** Whether equal steps are equal factors, and 1 is no difference. */
  public boolean isRatio() {
    return RATIOS.containsKey(measure);
  }

  /** Whether 0 is no difference. */
  public boolean isDifference() {
    return DIFFERENCES.containsKey(measure);
  }

  /** Whether numbers of several studies may share it: points of a scale are that scale's own. */
  public boolean isShared() {
    if (measure.equals(SHARE) || isRatio() || UNITLESS.contains(measure)) {
      return true;
    }
    return (measure.equals(LEVEL) || isDifference() || OTHERS.containsKey(measure))
        && !unit.isEmpty()
        && !isOfScale();
  }

  private boolean isOfScale() {
    String lower = unit.toLowerCase(Locale.ROOT);
    return lower.contains("point") || lower.contains("score");
  }

  /** Why a number of it stands on no axis with others. */
  public String whyNot() {
    return unit.isEmpty()
        ? "number without a unit"
        : isOfScale() ? "points of a scale" : "other measure";
  }

  /** With its unit, as the head of the axis. */
  public String words() {
    if (measure.equals(SHARE)) {
      return "Share of people, in %";
    }
    String name =
        RATIOS.getOrDefault(
            measure,
            DIFFERENCES.getOrDefault(
                measure, OTHERS.getOrDefault(measure, "Measured in the groups")));
    return unit.isEmpty() ? name : name + ", in " + NumberWords.with("", unit).strip();
  }
}
