package com.mecfsatlas.evidence;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A printed number as a number, with what is printed of its spread.
 *
 * @param finding the IRI of the finding of which it is one
 * @param id the part of its own address after {@code #}
 * @param quantity what it is about; empty where the finding has one only
 * @param of the group, or the kind of estimate
 * @param isOfPatients whether the group has ME/CFS
 * @param low the lower end of the spread; the number itself where none is printed
 * @param high the upper end
 * @param spread what lies between them
 * @param isFromCounts whether it is a printed count over a printed total, no percentage being
 *     printed
 * @param words as the paper prints it
 */
public record PlottedValue(
    String finding,
    String id,
    PlotAxis axis,
    String quantity,
    String of,
    boolean isOfPatients,
    BigDecimal number,
    BigDecimal low,
    BigDecimal high,
    Spread spread,
    boolean isFromCounts,
    String words) {

  /** What the ends beside a number are. */
  public enum Spread {
    NONE(""),
    INTERVAL("interval of confidence"),
    DEVIATION("one standard deviation to each side"),
    ERROR("one standard error to each side"),
    QUARTILES("the middle half"),
    RANGE("lowest to highest");

    private final String words;

    Spread(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /** Nothing where no number is printed of which it is said what it is. */
  static Optional<PlottedValue> ofGroup(String finding, PrintedNumber result) {
    return ValueReading.of(result).flatMap(reading -> reading.group(finding));
  }

  /** Nothing where only a test is printed. */
  static Optional<PlottedValue> ofEffect(String finding, PrintedNumber effect) {
    return ValueReading.of(effect).flatMap(reading -> reading.effect(finding));
  }

  /** Whether both are of one quantity of one finding. */
  public boolean isBeside(PlottedValue other) {
    return finding.equals(other.finding) && quantity.equals(other.quantity);
  }

  /** With ends. */
  PlottedValue between(BigDecimal lower, BigDecimal upper, Spread kind) {
    return new PlottedValue(
        finding,
        id,
        axis,
        quantity,
        of,
        isOfPatients,
        number,
        lower,
        upper,
        kind,
        isFromCounts,
        words);
  }

  /** With ends as far to each side. */
  PlottedValue around(BigDecimal distance, Spread kind) {
    return between(number.subtract(distance), number.add(distance), kind);
  }
}
