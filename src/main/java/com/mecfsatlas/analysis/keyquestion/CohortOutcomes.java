package com.mecfsatlas.analysis.keyquestion;

import com.mecfsatlas.evidence.EvidenceLine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What came out of some studies, each group of people once, by the rule of roll-ups ({@code
 * sparql/derive/8-roll-up/}): where the papers on the same people differ it is mixed.
 */
public record CohortOutcomes(
    List<EvidenceLine> found, List<EvidenceLine> mixed, List<EvidenceLine> notFound) {
  private static final List<String> PEM = List.of("required", "notRequired", "unclear");

  static CohortOutcomes of(Collection<EvidenceLine> lines) {
    Map<String, List<EvidenceLine>> byCohort = new LinkedHashMap<>();
    lines.forEach(
        line ->
            line.cohorts()
                .forEach(
                    cohort ->
                        byCohort.computeIfAbsent(cohort, key -> new ArrayList<>()).add(line)));
    List<EvidenceLine> cohorts = byCohort.values().stream().map(CohortOutcomes::together).toList();
    return new CohortOutcomes(
        with(cohorts, "found"), with(cohorts, "mixed"), with(cohorts, "notFound"));
  }

  private static EvidenceLine together(List<EvidenceLine> papers) {
    Set<String> pem = papers.stream().map(EvidenceLine::pem).collect(Collectors.toSet());
    return papers
        .getFirst()
        .as(
            EvidenceLine.together(papers.stream().map(EvidenceLine::outcome).toList()),
            pem.size() == 1 ? pem.iterator().next() : "unclear");
  }

  private static List<EvidenceLine> with(List<EvidenceLine> cohorts, String outcome) {
    return cohorts.stream()
        .filter(cohort -> cohort.outcome().equals(outcome))
        .sorted(Comparator.comparingInt((EvidenceLine each) -> PEM.indexOf(each.pem())))
        .toList();
  }

  /** Every group of people for which something came out. */
  public List<EvidenceLine> all() {
    return Stream.of(found, mixed, notFound).flatMap(List::stream).toList();
  }

  public int studies() {
    return found.size() + mixed.size() + notFound.size();
  }

  public boolean foundByAll() {
    return !found.isEmpty() && found.size() == studies();
  }

  public boolean foundByNone() {
    return !notFound.isEmpty() && notFound.size() == studies();
  }

  public boolean differ() {
    return !found.isEmpty() && found.size() < studies();
  }

  /** As a reader says it; an outcome that no study had is left out. */
  String words() {
    return Stream.of(
            part("found by ", found), part("not found by ", notFound), part("mixed in ", mixed))
        .filter(each -> !each.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String part(String before, List<EvidenceLine> studies) {
    return studies.isEmpty() ? "" : before + studies.size();
  }

  long withPem(String status) {
    return all().stream().filter(each -> each.pem().equals(status)).count();
  }
}
