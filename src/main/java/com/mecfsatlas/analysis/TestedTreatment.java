package com.mecfsatlas.analysis;

import com.mecfsatlas.evidence.ClaimEvidence;
import com.mecfsatlas.evidence.EvidenceBase;
import com.mecfsatlas.evidence.EvidenceLine;
import com.mecfsatlas.model.EntityReference;
import com.mecfsatlas.query.NamedQuery;
import com.mecfsatlas.store.Snapshot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A treatment with the counted studies that tested it.
 *
 * @param definition what it is; empty where the atlas has none
 * @param trials randomised comparisons first, then by year
 * @param claims those of the same studies on the treatment
 */
public record TestedTreatment(
    EntityReference treatment, String definition, List<Trial> trials, List<ClaimEvidence> claims) {
  private static final List<String> OUTCOMES = List.of("found", "mixed", "notFound");
  private static final List<String> PEM = List.of("required", "notRequired", "unclear");

  public TestedTreatment {
    trials = List.copyOf(trials);
    claims = List.copyOf(claims);
  }

  /** Every treatment of the graph, by name. */
  static List<TestedTreatment> all(Snapshot snapshot, EvidenceBase counted, NamedQuery query) {
    TrialRows rows = new TrialRows(counted);
    snapshot.select(query, Map.of(), rows::add);
    return rows.treatments();
  }

  /** The studies of one form in people with ME/CFS. */
  public List<Trial> inMeCfs(Trial.Form form) {
    return trials.stream().filter(each -> each.inMeCfs() && each.form() == form).toList();
  }

  /** The studies that tested it in people with ME/CFS. */
  public List<Trial> tests() {
    return Stream.concat(inMeCfs(Trial.Form.RANDOMISED).stream(), inMeCfs(Trial.Form.OPEN).stream())
        .toList();
  }

  /** The studies that tested it in other people. */
  public List<Trial> elsewhere() {
    return trials.stream()
        .filter(each -> !each.inMeCfs() && each.form() != Trial.Form.HARM)
        .toList();
  }

  /** The studies that tell only of harm. */
  public List<Trial> harms() {
    return trials.stream().filter(each -> each.form() == Trial.Form.HARM).toList();
  }

  /** The year of the first test in people with ME/CFS; 0 where none is known. */
  public int firstYear() {
    return tests().stream()
        .mapToInt(each -> each.study().year())
        .filter(year -> year > 0)
        .min()
        .orElse(0);
  }

  /** The studies of one form in people with ME/CFS, the same people once. */
  public List<EvidenceLine> cohorts(Trial.Form form) {
    return cohorts(inMeCfs(form).stream().map(Trial::study).toList());
  }

  /**
   * Each group of people once, with what all papers on them say together; where one of the papers
   * says that PEM was required, that one stands for them. Found, mixed, not found; in each, PEM
   * required, not required, unclear.
   */
  private static List<EvidenceLine> cohorts(List<EvidenceLine> studies) {
    Map<Set<String>, List<EvidenceLine>> cohorts = new LinkedHashMap<>();
    studies.forEach(
        study -> cohorts.computeIfAbsent(study.cohorts(), key -> new ArrayList<>()).add(study));
    return cohorts.values().stream()
        .map(
            papers ->
                papers.stream()
                    .filter(EvidenceLine::requiredPem)
                    .findFirst()
                    .orElse(papers.getFirst())
                    .withOutcome(
                        EvidenceLine.together(papers.stream().map(EvidenceLine::outcome).toList())))
        .sorted(
            Comparator.comparingInt((EvidenceLine each) -> place(OUTCOMES, each.outcome()))
                .thenComparingInt(each -> place(PEM, each.pem())))
        .toList();
  }

  private static int place(List<String> order, String value) {
    return order.contains(value) ? order.indexOf(value) : order.size();
  }
}
