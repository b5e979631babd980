package com.mecfsatlas.app;

import com.mecfsatlas.validation.Warning;
import com.mecfsatlas.validation.wording.Severity;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the wording scanner remarks without blocking: each remark, or how many by rule. */
final class WordingSummary {
  private final List<Warning> remarks;

  WordingSummary(List<Warning> all) {
    remarks = all.stream().filter(remark -> remark.severity() != Severity.CRITICAL).toList();
  }

  void print(PrintStream out, boolean each) {
    if (each) {
      remarks.forEach(remark -> out.println(remark.severity() + " " + remark.violation()));
    }
    byRule().forEach((rule, count) -> out.printf("wording, not blocking: %s %d%n", rule, count));
  }

  private Map<String, Long> byRule() {
    return remarks.stream()
        .collect(Collectors.groupingBy(Warning::rule, TreeMap::new, Collectors.counting()));
  }
}
