package com.mecfsatlas.analysis.keyquestion;

import com.mecfsatlas.analysis.Analysis;
import com.mecfsatlas.analysis.AnalysisRequest;
import com.mecfsatlas.analysis.Section;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The answer to a key question at one revision: sentences by rule from counts, and the counts.
 *
 * @param rows those that the picture shows, each with its marks; none where it has columns
 * @param apart those that answer another part of the question
 * @param columns none where it has rows
 */
public record KeyAnswer(
    KeyQuestion question,
    KeyNumbers numbers,
    List<KeyRow> rows,
    List<KeyRow> apart,
    List<KeyColumn> columns,
    String sourceQuery)
    implements Analysis {
  public KeyAnswer {
    rows = List.copyOf(rows);
    apart = List.copyOf(apart);
    columns = List.copyOf(columns);
  }

  /**
   * Counts and draws what was found.
   *
   * @param found by the query of the question, those with the most studies first
   * @param separate the same without those that count under each other
   */
  static KeyAnswer of(
      KeyQuestion question, List<KeyRow> found, List<KeyRow> separate, String sourceQuery) {
    return switch (question.picture().shape()) {
      case MARKS -> marks(question, found, separate, sourceQuery);
      case YEARS -> {
        List<KeyColumn> years = KeyColumns.ofYears(found);
        yield new KeyAnswer(
            question, KeyCounts.ofYears(years), List.of(), List.of(), years, sourceQuery);
      }
      case NUMBERS_OF_STUDIES -> {
        List<KeyRow> claims = found.stream().filter(row -> row.outcomes().studies() > 0).toList();
        List<KeyColumn> numbers = KeyColumns.ofNumbers(claims);
        yield new KeyAnswer(
            question,
            KeyCounts.ofNumbers(numbers, claims),
            List.of(),
            List.of(),
            numbers,
            sourceQuery);
      }
    };
  }

  private static KeyAnswer marks(
      KeyQuestion question, List<KeyRow> found, List<KeyRow> separate, String sourceQuery) {
    List<KeyRow> apart = found.stream().filter(KeyRow::apart).toList();
    List<KeyRow> drawn =
        separate.stream()
            .filter(row -> row.outcomes().studies() >= question.picture().atLeast())
            .limit(question.picture().most())
            .toList();
    return new KeyAnswer(
        question,
        KeyCounts.ofMarks(found.stream().filter(row -> !row.apart()).toList(), drawn, apart),
        drawn,
        apart,
        List.of(),
        sourceQuery);
  }

  public RuledSentence.Said brief() {
    return question.brief().of(numbers);
  }

  public RuledSentence.Said lead() {
    return question.lead().of(numbers);
  }

  public List<RuledSentence.Said> messages() {
    return question.messages().stream().map(each -> each.of(numbers)).toList();
  }

  public RuledSentence.Said caption() {
    return question.caption().of(numbers);
  }

  @Override
  public AnalysisRequest request() {
    return new AnalysisRequest(question.path(), new TreeMap<>());
  }

  @Override
  public String title() {
    return question.question();
  }

  @Override
  public List<Section> sections() {
    return Stream.concat(
            Stream.concat(rows.stream(), apart.stream())
                .map(row -> new Section(row.named().name(), List.of(row.named()), row.claims())),
            columns.stream()
                .flatMap(
                    column ->
                        column.parts().stream()
                            .map(
                                part ->
                                    new Section(
                                        column.name() + ": " + part.words(),
                                        part.things(),
                                        List.of()))))
        .toList();
  }
}
