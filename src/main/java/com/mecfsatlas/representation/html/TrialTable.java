package com.mecfsatlas.representation.html;

import com.mecfsatlas.analysis.TestedTreatment;
import com.mecfsatlas.analysis.Trial;
import com.mecfsatlas.evidence.EvidenceLine;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Trials as a table: one row a trial, always in the same columns.
 *
 * @param caption what is listed
 */
public record TrialTable(String caption, List<Row> rows) {
  private static final String NOT_STATED = "not stated";

  /** A line shows no more results than these. */
  private static final int MOST_RESULTS = 2;

  public TrialTable {
    rows = List.copyOf(rows);
  }

  static TrialTable of(String caption, List<Trial> trials) {
    return new TrialTable(caption, trials.stream().map(Row::of).toList());
  }

  /** All studies of one treatment, whoever was treated. */
  public static TrialTable whole(TestedTreatment treatment) {
    return of(
        "Studies of " + treatment.treatment().name() + ", randomised first, then by year",
        treatment.trials());
  }

  /**
   * One trial in words; what its record does not say is told as not stated.
   *
   * @param study with what came out, for its mark
   * @param people how many, by group where that is known
   * @param pem whether it was required, and by which criteria people were chosen
   * @param results what came out, as printed
   * @param harms what is told of harm, and of people who left
   * @param limit the first thing that it does not prove
   */
  public record Row(
      Hyperlink name,
      EvidenceLine study,
      String outcome,
      String people,
      String design,
      String pem,
      String dose,
      String against,
      List<String> results,
      List<String> harms,
      String limit) {
    static Row of(Trial trial) {
      EvidenceLine study = trial.study();
      return new Row(
          Hyperlink.to(study.name(), study.record().path()),
          study,
          outcome(trial),
          people(trial),
          design(trial),
          stated(Stream.concat(Stream.of(AnalysisPage.who(study)), study.criteriaNames().stream())),
          stated(trial.doses().stream()),
          stated(trial.against().stream()),
          trial.findings().stream().map(each -> result(trial, each)).toList(),
          trial.harms().stream().map(Row::harm).toList(),
          study.limit());
    }

    /** What came out, in one line; more than a few results are counted. */
    public String brief() {
      String first = results.stream().limit(MOST_RESULTS).collect(Collectors.joining(" · "));
      return results.size() > MOST_RESULTS
          ? first + " · " + (results.size() - MOST_RESULTS) + " more in the table"
          : first;
    }

    /** The same in one line. */
    public String about() {
      return Stream.of(
              people.startsWith(NOT_STATED) ? "people " + people : people,
              design,
              against.equals(NOT_STATED) ? "comparison not stated" : "against " + against,
              pem,
              dose.equals(NOT_STATED) ? "dose not stated" : "dose in the study: " + dose)
          .collect(Collectors.joining(" · "));
    }

    /** What is shown and not counted says so. */
    private static String outcome(Trial trial) {
      if (trial.form() == Trial.Form.HARM) {
        return "harm only";
      }
      return trial.inMeCfs()
          ? trial.study().outcomeWords()
          : trial.study().outcomeWords() + ", in other people";
    }

    private static String people(Trial trial) {
      int size = trial.study().size();
      String numbers =
          trial.people().isEmpty() && size > 0
              ? size + " people"
              : stated(Stream.of(String.join("; ", trial.people())));
      return trial.inMeCfs() || trial.form() == Trial.Form.HARM
          ? numbers
          : numbers + " (illness: " + trial.context() + ")";
    }

    private static String design(Trial trial) {
      return words("allocation", trial.allocation().name())
          + ", "
          + words("blinding", trial.blinding().name());
    }

    private static String words(String what, String value) {
      return value.isEmpty() ? what + " " + NOT_STATED : value.toLowerCase(Locale.ROOT);
    }

    private static String stated(Stream<String> parts) {
      String words = parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
      return words.isEmpty() ? NOT_STATED : words;
    }

    /** Where a study found one thing and not another, each says which. */
    private static String result(Trial trial, Trial.Finding finding) {
      String outcome = trial.study().withOutcome(finding.outcome()).outcomeWords();
      String head =
          trial.study().outcome().equals(finding.outcome())
              ? finding.measured()
              : finding.measured() + ", " + outcome;
      return head
          + ": "
          + (finding.result().isEmpty() ? "no number in the record" : finding.result());
    }

    private static String harm(Trial.Finding finding) {
      return finding.result().isEmpty()
          ? finding.statement()
          : finding.statement() + " " + finding.result() + ".";
    }
  }
}
