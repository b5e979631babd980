package com.mecfsatlas.representation.html;

import com.mecfsatlas.analysis.Comparison;
import com.mecfsatlas.evidence.ClaimEvidence;
import com.mecfsatlas.evidence.EvidenceLine;
import com.mecfsatlas.model.EntityId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One row of studies side by side.
 *
 * @param feature what is compared; leads to the claim where it is one
 * @param cells one a study, in the order of the columns
 */
public record ComparisonRow(Hyperlink feature, List<Cell> cells) {
  private static final String NOT_LOOKED_AT = "not in its record";

  /**
   * What is said of one study.
   *
   * @param marked the study, where the row is of what came out; else none
   */
  public record Cell(List<EvidenceLine> marked, List<Hyperlink> parts) {
    private static Cell of(String text) {
      return new Cell(List.of(), List.of(Hyperlink.words(text)));
    }

    private static Cell of(Set<String> texts, String unless) {
      return texts.isEmpty()
          ? of(unless)
          : new Cell(List.of(), texts.stream().map(Hyperlink::words).toList());
    }

    private Set<String> words() {
      Set<String> words = new HashSet<>();
      parts.forEach(part -> words.add(part.text()));
      return words;
    }
  }

  /** Whether the studies do not all have the same. */
  public boolean differs() {
    return cells.stream().map(Cell::words).distinct().count() > 1;
  }

  /** What came out of the claims that they share comes first, then how it was looked at. */
  public static List<ComparisonRow> all(Comparison view) {
    List<ClaimEvidence> shared = view.shared();
    return Stream.of(
            shared.stream().flatMap(claim -> results(claim, view)),
            Stream.of(others(view, shared)).filter(row -> !row.isEmpty()),
            features(view))
        .flatMap(rows -> rows)
        .toList();
  }

  private static Stream<ComparisonRow> results(ClaimEvidence claim, Comparison view) {
    EntityId asked = claim.claim();
    return Stream.of(
        new ComparisonRow(
            Hyperlink.to(claim.label(), asked.path()),
            view.columns().stream()
                .map(
                    each ->
                        each.on(asked)
                            .map(
                                line ->
                                    new Cell(
                                        List.of(line),
                                        List.of(Hyperlink.words(line.outcomeWords()))))
                            .orElseGet(() -> Cell.of(NOT_LOOKED_AT)))
                .toList()),
        new ComparisonRow(
            Hyperlink.words("Result as printed"),
            view.columns().stream()
                .map(
                    each ->
                        each.on(asked)
                            .map(line -> printed(line))
                            .orElseGet(() -> Cell.of(NOT_LOOKED_AT)))
                .toList()));
  }

  /** Where no number was read, what the record says in words. */
  private static Cell printed(EvidenceLine line) {
    return line.numbers().isEmpty()
        ? Cell.of(line.statements(), "no number read")
        : Cell.of(line.numbers(), "");
  }

  /** The claims on which only one of them bears. */
  private static ComparisonRow others(Comparison view, List<ClaimEvidence> shared) {
    Set<EntityId> common = new HashSet<>();
    shared.forEach(claim -> common.add(claim.claim()));
    return new ComparisonRow(
        Hyperlink.words(shared.isEmpty() ? "Findings" : "Other findings"),
        view.columns().stream()
            .map(
                column ->
                    new Cell(
                        List.of(),
                        column.claims().stream()
                            .filter(claim -> !common.contains(claim.claim()))
                            .map(ComparisonRow::told)
                            .toList()))
            .toList());
  }

  private static Hyperlink told(ClaimEvidence claim) {
    List<String> words = new ArrayList<>();
    EvidenceLine line = claim.studies().getFirst();
    words.add(claim.label() + " – " + line.outcomeWords());
    words.addAll(line.numbers());
    return Hyperlink.to(String.join("; ", words), claim.claim().path());
  }

  private boolean isEmpty() {
    return cells.stream().allMatch(cell -> cell.parts().isEmpty());
  }

  private static Stream<ComparisonRow> features(Comparison view) {
    return Stream.of(
        row("PEM", view, each -> Cell.of(AnalysisPage.who(each.study()))),
        row(
            "Case definition",
            view,
            each -> Cell.of(new HashSet<>(each.study().criteriaNames()), "not stated")),
        row(
            "People",
            view,
            each ->
                Cell.of(
                    each.study().size() == 0
                        ? "not known"
                        : Integer.toString(each.study().size()))),
        row(
            "Design",
            view,
            each -> Cell.of(each.study().design().isEmpty() ? "not known" : each.study().design())),
        row("Setting", view, each -> Cell.of(each.settings(), "not known")),
        row("Sample", view, each -> Cell.of(each.samples(), "not stated")),
        row("Method", view, each -> Cell.of(each.methods(), "not stated")),
        row(
            "Year",
            view,
            each ->
                Cell.of(
                    each.study().year() == 0
                        ? "not known"
                        : Integer.toString(each.study().year()))));
  }

  private static ComparisonRow row(
      String name, Comparison view, Function<Comparison.Column, Cell> cell) {
    return new ComparisonRow(Hyperlink.words(name), view.columns().stream().map(cell).toList());
  }

  /** Those that differ, or those that do not. */
  public static List<ComparisonRow> that(boolean differ, Comparison view) {
    return all(view).stream().filter(row -> row.differs() == differ).toList();
  }
}
