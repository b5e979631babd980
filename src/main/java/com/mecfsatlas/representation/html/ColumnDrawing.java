package com.mecfsatlas.representation.html;

import com.mecfsatlas.analysis.keyquestion.KeyAnswer;
import com.mecfsatlas.analysis.keyquestion.KeyColumn;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Columns that are filled from the base as far as a part of them goes. It is as broad as the page,
 * so that places on its axis are in per cent and heights are not.
 *
 * @param rows what a column is, {@code filled} what its filled part is
 * @param bars those that have a height
 * @param columns what they stand for, as numbers
 */
public record ColumnDrawing(
    String rows, String filled, List<Bar> bars, List<Tick> ticks, List<KeyColumn> columns) {
  public static final int HEIGHT = 120;

  /** Left free above the columns, for their numbers. */
  private static final int ABOVE = 16;

  /** More names than these do not fit under the columns: every tenth year has one. */
  private static final int MOST_NAMES = 12;

  /**
   * One column.
   *
   * @param middle where its number stands
   * @param number what it stands for; empty where there is no room for it
   */
  public record Bar(String x, String width, String middle, int height, int filled, String number) {
    public int top() {
      return HEIGHT - height;
    }

    public int filledTop() {
      return HEIGHT - filled;
    }
  }

  /** One name below them. */
  public record Tick(String x, String name) {}

  /** Empty where the picture has no columns. */
  static List<ColumnDrawing> of(KeyAnswer answer) {
    return answer.columns().isEmpty()
        ? List.of()
        : List.of(
            of(
                answer.question().picture().rows(),
                answer.question().picture().filled(),
                answer.columns()));
  }

  private static ColumnDrawing of(String rows, String filled, List<KeyColumn> columns) {
    List<String> names = places(columns.stream().map(KeyColumn::name).toList());
    Map<String, KeyColumn> byName =
        columns.stream().collect(Collectors.toMap(KeyColumn::name, each -> each));
    int most = columns.stream().mapToInt(KeyColumn::total).max().orElse(1);
    double step = 100.0 / names.size();
    return new ColumnDrawing(
        rows,
        filled,
        IntStream.range(0, names.size())
            .boxed()
            .flatMap(
                place ->
                    Stream.ofNullable(byName.get(names.get(place)))
                        .map(column -> bar(column, place * step, step, most, isFew(names))))
            .toList(),
        IntStream.range(0, names.size())
            .filter(place -> isNamed(names, place))
            .mapToObj(place -> new Tick(percent((place + 0.5) * step), names.get(place)))
            .toList(),
        columns);
  }

  /** Years without a column have their place; other names stand as they are. */
  private static List<String> places(List<String> names) {
    return names.stream().allMatch(name -> name.matches("\\d{4}"))
        ? IntStream.rangeClosed(
                Integer.parseInt(names.getFirst()), Integer.parseInt(names.getLast()))
            .mapToObj(Integer::toString)
            .toList()
        : names;
  }

  private static boolean isNamed(List<String> names, int place) {
    return isFew(names) || names.get(place).endsWith("0");
  }

  private static boolean isFew(List<String> names) {
    return names.size() <= MOST_NAMES;
  }

  private static Bar bar(KeyColumn column, double x, double step, int most, boolean withNumber) {
    int filled = column.filled() == 0 ? 0 : height(column.filled(), most);
    int height = height(column.total(), most);
    return new Bar(
        percent(x + step * 0.1),
        percent(step * 0.8),
        percent(x + step * 0.5),
        // However low, a column that is filled in part has a part that is not.
        column.filled() < column.total() ? Math.max(height, filled + 2) : height,
        filled,
        withNumber ? GuidePage.number(column.total()) : "");
  }

  private static int height(int count, int most) {
    return Math.max(2, (int) Math.round((double) (HEIGHT - ABOVE) * count / most));
  }

  private static String percent(double value) {
    return String.format(Locale.ROOT, "%.2f%%", value);
  }

  /** Whether the same as a table is short. */
  public boolean isShort() {
    return columns.size() <= MOST_NAMES;
  }
}
