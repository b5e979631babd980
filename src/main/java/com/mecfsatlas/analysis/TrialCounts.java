package com.mecfsatlas.analysis;

import com.mecfsatlas.evidence.EvidenceLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the tests of all treatments in people with ME/CFS come to. The same people count once for
 * each treatment that they were given.
 *
 * @param trials how many groups of people took part in a randomised trial
 * @param treatments how many treatments were tested so
 * @param randomised each treatment in each randomised trial
 * @param open each treatment in each other study
 * @param requiringPem the randomised trials that required PEM, with the treatments tested
 * @param foundTwice the treatments that two or more of those found to help
 */
public record TrialCounts(
    int trials,
    int treatments,
    List<EvidenceLine> randomised,
    List<EvidenceLine> open,
    Map<Trial, List<String>> requiringPem,
    List<String> foundTwice) {

  /** Counts them. */
  public static TrialCounts of(List<TestedTreatment> all) {
    List<EvidenceLine> randomised = cohorts(all, Trial.Form.RANDOMISED);
    return new TrialCounts(
        (int) randomised.stream().map(EvidenceLine::cohorts).distinct().count(),
        (int) all.stream().filter(each -> !each.cohorts(Trial.Form.RANDOMISED).isEmpty()).count(),
        randomised,
        cohorts(all, Trial.Form.OPEN),
        requiringPem(all),
        all.stream()
            .filter(
                each ->
                    each.cohorts(Trial.Form.RANDOMISED).stream()
                            .filter(study -> study.requiredPem() && study.found())
                            .count()
                        > 1)
            .map(each -> each.treatment().name())
            .toList());
  }

  /** How many of some studies had this outcome. */
  public static long with(String outcome, List<EvidenceLine> studies) {
    return studies.stream().filter(each -> each.outcome().equals(outcome)).count();
  }

  /** The comparisons of the randomised trials that required PEM. */
  public List<EvidenceLine> strict() {
    return randomised.stream().filter(EvidenceLine::requiredPem).toList();
  }

  private static List<EvidenceLine> cohorts(List<TestedTreatment> all, Trial.Form form) {
    return all.stream().flatMap(each -> each.cohorts(form).stream()).toList();
  }

  /** The first paper on some people stands for all on them. */
  private static Map<Trial, List<String>> requiringPem(List<TestedTreatment> all) {
    Map<Set<String>, Trial> firsts = new LinkedHashMap<>();
    Map<Trial, List<String>> requiring = new LinkedHashMap<>();
    for (TestedTreatment treatment : all) {
      for (Trial trial : treatment.inMeCfs(Trial.Form.RANDOMISED)) {
        if (trial.study().requiredPem()) {
          Trial first = firsts.computeIfAbsent(trial.study().cohorts(), key -> trial);
          List<String> names = requiring.computeIfAbsent(first, key -> new ArrayList<>());
          if (!names.contains(treatment.treatment().name())) {
            names.add(treatment.treatment().name());
          }
        }
      }
    }
    return requiring;
  }
}
