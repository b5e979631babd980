package com.mecfsatlas.representation.html;

import com.mecfsatlas.evidence.PlotAxis;
import com.mecfsatlas.evidence.PlottedValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Where a number stands between the left and the right edge of a chart, in per cent of its width.
 *
 * @param isLogarithmic whether equal steps are equal factors
 * @param ticks the numbers that are written at the axis, the first at its left edge, the last at
 *     its right
 */
public record ChartScale(boolean isLogarithmic, List<BigDecimal> ticks) {
  private static final int STEPS = 6;
  private static final int[] STEPS_OF_TEN = {1, 2, 5};
  private static final int MOST_TICKS = 8;

  /** The widest that is drawn of a ratio: a thousandth to a thousand times. */
  private static final double FARTHEST = 1000;

  public ChartScale {
    ticks = List.copyOf(ticks);
  }

  /** One number at the axis, with the place of its words. */
  public record Tick(String x, String words, String anchor, boolean isZero) {}

  /** Wide enough for {@code values} and for what is no difference. */
  static ChartScale of(PlotAxis axis, List<PlottedValue> values) {
    return axis.isRatio() ? logarithmic(values) : linear(axis, values);
  }

  private static ChartScale linear(PlotAxis axis, List<PlottedValue> values) {
    boolean isNeverNegative =
        !axis.isDifference() && values.stream().allMatch(each -> each.number().signum() >= 0);
    double low = isNeverNegative ? 0 : Math.min(0, ends(values).min().orElse(0));
    double high = Math.max(axis.isDifference() ? 0 : low, ends(values).max().orElse(1));
    BigDecimal step = step((high - low) / STEPS);
    BigDecimal first =
        step.multiply(BigDecimal.valueOf((long) Math.floor(low / step.doubleValue())));
    List<BigDecimal> ticks = new ArrayList<>(List.of(first));
    while (ticks.getLast().doubleValue() < high || ticks.size() < 2) {
      ticks.add(ticks.getLast().add(step));
    }
    return new ChartScale(false, ticks);
  }

  private static DoubleStream ends(List<PlottedValue> values) {
    return values.stream()
        .flatMap(each -> Stream.of(each.low(), each.number(), each.high()))
        .mapToDouble(BigDecimal::doubleValue);
  }

  /** The smallest of 1, 2 or 5 times a power of ten that is not smaller. */
  private static BigDecimal step(double least) {
    if (least <= 0) {
      return BigDecimal.ONE;
    }
    int power = (int) Math.floor(Math.log10(least));
    return Stream.of(power, power + 1)
        .flatMap(
            each ->
                Stream.of(1, 2, 5).map(step -> BigDecimal.valueOf(step).scaleByPowerOfTen(each)))
        .filter(step -> step.doubleValue() >= least * 0.999)
        .findFirst()
        .orElseThrow();
  }

  private static ChartScale logarithmic(List<PlottedValue> values) {
    double low = Math.max(1 / FARTHEST, Math.min(1, positive(values).min().orElse(1)));
    double high = Math.min(FARTHEST, Math.max(1, positive(values).max().orElse(1)));
    List<BigDecimal> fine = between(low, high, STEPS_OF_TEN);
    List<BigDecimal> ticks = fine.size() <= MOST_TICKS ? fine : between(low, high, new int[] {1});
    return new ChartScale(true, ticks);
  }

  private static DoubleStream positive(List<PlottedValue> values) {
    return ends(values).filter(each -> each > 0);
  }

  /** Those of the numbers that reach from the one to the other, and the next beyond each. */
  private static List<BigDecimal> between(double low, double high, int[] steps) {
    List<BigDecimal> all = new ArrayList<>();
    for (int power = -4; power <= 4; power++) {
      for (int step : steps) {
        all.add(BigDecimal.valueOf(step).scaleByPowerOfTen(power));
      }
    }
    int first = 0;
    while (all.get(first + 1).doubleValue() <= low * 1.0001) {
      first++;
    }
    int last = first + 1;
    while (all.get(last).doubleValue() < high * 0.9999) {
      last++;
    }
    return List.copyOf(all.subList(first, last + 1));
  }

  /** Per cent of the width from the left edge; what lies beyond an edge stands at it. */
  double at(BigDecimal number) {
    double from = place(ticks.getFirst().doubleValue());
    double to = place(ticks.getLast().doubleValue());
    double share = (place(number.doubleValue()) - from) / (to - from);
    return 100 * Math.min(1, Math.max(0, share));
  }

  private double place(double number) {
    return isLogarithmic ? Math.log(Math.max(number, 1e-9)) : number;
  }

  /** As an attribute of a drawing. */
  String x(BigDecimal number) {
    return String.format(Locale.ROOT, "%.2f%%", at(number));
  }

  /** What is written at the axis. */
  List<Tick> marks(PlotAxis axis) {
    BigDecimal none = axis.isRatio() ? BigDecimal.ONE : BigDecimal.ZERO;
    boolean hasNone = axis.isRatio() || axis.isDifference();
    return ticks.stream()
        .map(
            tick ->
                new Tick(
                    x(tick),
                    tick.stripTrailingZeros().toPlainString().replace("-", "−"),
                    tick.compareTo(ticks.getFirst()) == 0
                        ? "start"
                        : tick.compareTo(ticks.getLast()) == 0 ? "end" : "middle",
                    hasNone && tick.compareTo(none) == 0))
        .toList();
  }
}
