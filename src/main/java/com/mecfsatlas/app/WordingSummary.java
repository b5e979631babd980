package com.mecfsatlas.app;

import com.mecfsatlas.curation.PlacedViolation;
import com.mecfsatlas.validation.Violation;
import com.mecfsatlas.validation.Warning;
import com.mecfsatlas.validation.wording.Severity;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the wording scanner remarks without blocking: each remark, or how many by rule. */
final class WordingSummary {
  private final List<Warning> remarks;
  private final Function<Violation, PlacedViolation> places;

  /**
   * @param places finds where a text is written
   */
  WordingSummary(List<Warning> all, Function<Violation, PlacedViolation> places) {
    this.places = places;
    remarks = all.stream().filter(remark -> remark.severity() != Severity.CRITICAL).toList();
  }

  void print(PrintStream out, boolean each) {
    if (each) {
      remarks.forEach(
          remark -> out.println(remark.severity() + " " + places.apply(remark.violation())));
    }
    byRule().forEach((rule, count) -> out.printf("wording, not blocking: %s %d%n", rule, count));
  }

  private Map<String, Long> byRule() {
    return remarks.stream()
        .collect(Collectors.groupingBy(Warning::rule, TreeMap::new, Collectors.counting()));
  }
}
