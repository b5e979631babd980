package com.mecfsatlas.representation.table;

import com.mecfsatlas.analysis.TestedTreatment;
import com.mecfsatlas.analysis.Trial;
import com.mecfsatlas.analysis.Trials;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Trials of treatments as RFC 4180 text: one row a treatment and study. */
public final class TrialsCsv {
  private TrialsCsv() {}

  public static byte[] write(Trials view) {
    return Stream.concat(
            Stream.of(
                CsvTable.line(
                    Stream.of(
                        "treatment",
                        "name",
                        "record",
                        "title",
                        "firstAuthor",
                        "year",
                        "form",
                        "countedInMeCfs",
                        "outcome",
                        "allocation",
                        "blinding",
                        "pem",
                        "criteria",
                        "illness",
                        "people",
                        "groups",
                        "dose",
                        "against",
                        "results",
                        "harms",
                        "cohort",
                        "doesNotProve"))),
            view.treatments().stream()
                .flatMap(
                    treatment -> treatment.trials().stream().map(trial -> line(treatment, trial))))
        .collect(Collectors.joining())
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String line(TestedTreatment treatment, Trial trial) {
    return CsvTable.line(
        Stream.of(
            treatment.treatment().thing().iri(),
            treatment.treatment().name(),
            trial.study().record().iri(),
            trial.study().title(),
            trial.study().firstAuthor(),
            number(trial.study().year()),
            trial.form().name().toLowerCase(Locale.ROOT),
            Boolean.toString(trial.inMeCfs()),
            trial.form() == Trial.Form.HARM ? "" : trial.study().outcome(),
            trial.allocation().value(),
            trial.blinding().value(),
            trial.study().pem(),
            String.join("; ", trial.study().criteriaNames()),
            trial.context(),
            number(trial.study().size()),
            String.join("; ", trial.people()),
            String.join("; ", trial.doses()),
            String.join("; ", trial.against()),
            findings(trial.findings()),
            findings(trial.harms()),
            trial.study().cohorts().stream().sorted().collect(Collectors.joining("; ")),
            String.join(" | ", trial.limits())));
  }

  private static String number(int number) {
    return number == 0 ? "" : Integer.toString(number);
  }

  private static String findings(List<Trial.Finding> findings) {
    return findings.stream()
        .map(
            each ->
                each.measured()
                    + ", "
                    + each.outcome()
                    + ": "
                    + each.statement()
                    + (each.result().isEmpty() ? "" : " " + each.result()))
        .collect(Collectors.joining(" | "));
  }
}
