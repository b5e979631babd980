package com.mecfsatlas.evidence;

import com.mecfsatlas.vocabulary.Atlas;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Property;

/**
 * One printed number, read property by property as a number; what the atlas worked out itself is
 * left out.
 */
record ValueReading(PrintedNumber printed) {
  private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,12}(\\.\\d{1,12})?");
  private static final BigDecimal PER_CENT = BigDecimal.valueOf(100);

  static Optional<ValueReading> of(PrintedNumber printed) {
    return printed.text(Atlas.computation).isEmpty()
        ? Optional.of(new ValueReading(printed))
        : Optional.empty();
  }

  Optional<PlottedValue> group(String finding) {
    return number(Atlas.mean)
        .map(mean -> deviating(level(finding, mean)))
        .or(() -> number(Atlas.median).map(median -> ranked(level(finding, median))))
        .or(() -> number(Atlas.level).map(level -> ranked(deviating(level(finding, level)))))
        .or(() -> share(finding));
  }

  Optional<PlottedValue> effect(String finding) {
    PlotAxis axis = new PlotAxis(printed.value(Atlas.effectMeasure), printed.text(Atlas.unit));
    return number(Atlas.estimate)
        .map(
            estimate ->
                value(
                    finding,
                    axis,
                    estimate,
                    false,
                    EffectNumbers.of(printed).name(),
                    EffectNumbers.of(printed).number()))
        .map(
            value ->
                ends(
                    value, Atlas.intervalLower, Atlas.intervalUpper, PlottedValue.Spread.INTERVAL));
  }

  private Optional<PlottedValue> share(String finding) {
    String unit = printed.text(Atlas.unit);
    if (!unit.isEmpty() && !unit.equals("%")) {
      return Optional.empty();
    }
    PlotAxis axis = new PlotAxis(PlotAxis.SHARE, "%");
    return number(Atlas.percent)
        .map(percent -> ofGroup(finding, axis, percent, false))
        .or(() -> ofCounts().map(percent -> ofGroup(finding, axis, percent, true)));
  }

  private Optional<BigDecimal> ofCounts() {
    return number(Atlas.total)
        .filter(total -> total.signum() > 0)
        .flatMap(
            total ->
                number(Atlas.count)
                    .filter(count -> count.compareTo(total) <= 0)
                    .map(
                        count ->
                            count.multiply(PER_CENT).divide(total, 2, RoundingMode.HALF_EVEN)));
  }

  private PlottedValue level(String finding, BigDecimal number) {
    return ofGroup(finding, new PlotAxis(PlotAxis.LEVEL, printed.text(Atlas.unit)), number, false);
  }

  private PlottedValue ofGroup(
      String finding, PlotAxis axis, BigDecimal number, boolean fromCounts) {
    GroupNumbers words = GroupNumbers.of(printed);
    return value(finding, axis, number, fromCounts, words.who(), words.number());
  }

  private PlottedValue value(
      String finding,
      PlotAxis axis,
      BigDecimal number,
      boolean fromCounts,
      String of,
      String words) {
    return new PlottedValue(
        finding,
        printed.id(),
        axis,
        printed.text(Atlas.quantity),
        of,
        !printed.value(Atlas.condition).isEmpty(),
        number,
        number,
        number,
        PlottedValue.Spread.NONE,
        fromCounts,
        words);
  }

  private PlottedValue deviating(PlottedValue value) {
    return number(Atlas.standardDeviation)
        .map(deviation -> value.around(deviation, PlottedValue.Spread.DEVIATION))
        .or(
            () ->
                number(Atlas.standardError)
                    .map(error -> value.around(error, PlottedValue.Spread.ERROR)))
        .orElseGet(
            () -> ends(value, Atlas.rangeMinimum, Atlas.rangeMaximum, PlottedValue.Spread.RANGE));
  }

  private PlottedValue ranked(PlottedValue value) {
    if (value.spread() != PlottedValue.Spread.NONE && value.spread() != PlottedValue.Spread.RANGE) {
      return value;
    }
    PlottedValue quartiles =
        ends(value, Atlas.lowerQuartile, Atlas.upperQuartile, PlottedValue.Spread.QUARTILES);
    return quartiles.spread() == PlottedValue.Spread.QUARTILES
        ? quartiles
        : ends(value, Atlas.rangeMinimum, Atlas.rangeMaximum, PlottedValue.Spread.RANGE);
  }

  private PlottedValue ends(
      PlottedValue value, Property lower, Property upper, PlottedValue.Spread spread) {
    return number(lower)
        .flatMap(low -> number(upper).map(high -> value.between(low, high, spread)))
        .orElse(value);
  }

  private Optional<BigDecimal> number(Property property) {
    String text = printed.text(property);
    return DECIMAL.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
  }
}
