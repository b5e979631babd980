package com.mecfsatlas.analysis;

import com.mecfsatlas.evidence.ClaimEvidence;
import com.mecfsatlas.evidence.EvidenceBase;
import com.mecfsatlas.evidence.EvidenceLine;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityReference;
import com.mecfsatlas.query.SolutionReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.query.QuerySolution;

/** The rows of {@code sparql/view/trials.rq}, of which several belong to one trial. */
final class TrialRows {
  private final EvidenceBase counted;
  private final Map<EntityId, EvidenceLine> studies;
  private final Map<EntityReference, String> definitions = new LinkedHashMap<>();
  private final Map<EntityReference, Map<EntityId, Reading>> readings = new LinkedHashMap<>();

  /** What has been read of one trial so far. */
  private static final class Reading {
    private final EvidenceLine study;
    private final SolutionReader first;
    private final Set<String> doses = new LinkedHashSet<>();
    private final Set<String> controls = new LinkedHashSet<>();
    private final Set<String> comparisons = new LinkedHashSet<>();
    private final Set<String> people = new LinkedHashSet<>();
    private final Map<String, Map<String, Trial.Finding>> findings = new LinkedHashMap<>();
    private boolean inMeCfs;

    Reading(EvidenceLine study, SolutionReader first) {
      this.study = study;
      this.first = first;
    }

    void add(SolutionReader row) {
      String role = row.text("role");
      doses.addAll(SolutionReader.some(row.text("dose")));
      controls.addAll(SolutionReader.some(row.text("against")));
      people.addAll(SolutionReader.some(row.text("people")));
      if (!role.equals("harm")) {
        comparisons.addAll(SolutionReader.some(row.text("comparison")));
        inMeCfs |= row.text("inMeCfs").equals("true");
      }
      findings
          .computeIfAbsent(role, key -> new LinkedHashMap<>())
          .put(
              row.iri("finding"),
              new Trial.Finding(
                  row.text("measured"),
                  row.value("outcome"),
                  row.text("statement"),
                  row.text("result")));
    }

    /** A randomised comparison is not weighed against what the same people did afterwards. */
    private Trial.Form form() {
      if (findings.containsKey("randomised")) {
        return Trial.Form.RANDOMISED;
      }
      return findings.containsKey("open") ? Trial.Form.OPEN : Trial.Form.HARM;
    }

    private Trial.Term term(String column) {
      return new Trial.Term(first.value(column), first.text(column + "Name"));
    }

    private List<Trial.Finding> of(String role) {
      return List.copyOf(findings.getOrDefault(role, Map.of()).values());
    }

    Trial trial(List<String> limits) {
      Trial.Form form = form();
      List<Trial.Finding> tested =
          switch (form) {
            case RANDOMISED -> of("randomised");
            case OPEN -> of("open");
            case HARM -> List.of();
          };
      return new Trial(
          study.withOutcome(
              EvidenceLine.together(tested.stream().map(Trial.Finding::outcome).toList())),
          form,
          inMeCfs,
          term("allocation"),
          term("blinding"),
          first.text("context"),
          List.copyOf(doses),
          List.copyOf(comparisons.isEmpty() ? controls : comparisons),
          List.copyOf(people),
          tested,
          of("harm"),
          limits);
    }
  }

  TrialRows(EvidenceBase counted) {
    this.counted = counted;
    this.studies = counted.records();
  }

  /** What reads a review or a retracted paper is no trial. */
  void add(QuerySolution solution) {
    SolutionReader row = new SolutionReader(solution);
    EntityReference treatment = new EntityReference(row.thing("treatment"), row.text("name"));
    definitions.put(treatment, row.text("definition"));
    Map<EntityId, Reading> trials =
        readings.computeIfAbsent(treatment, key -> new LinkedHashMap<>());
    if (row.row().contains("record")) {
      Optional.ofNullable(studies.get(row.thing("record")))
          .ifPresent(
              study ->
                  trials.computeIfAbsent(study.record(), key -> new Reading(study, row)).add(row));
    }
  }

  List<TestedTreatment> treatments() {
    List<TestedTreatment> treatments = new ArrayList<>();
    readings.forEach(
        (treatment, trials) ->
            treatments.add(
                new TestedTreatment(
                    treatment,
                    definitions.getOrDefault(treatment, ""),
                    trials.values().stream()
                        .map(each -> each.trial(limits(each.study.record())))
                        .sorted(Trial.BY_YEAR)
                        .toList(),
                    claims(treatment, trials.keySet()))));
    return List.copyOf(treatments);
  }

  private List<String> limits(EntityId record) {
    return counted.limits().getOrDefault(record, List.of());
  }

  private List<ClaimEvidence> claims(EntityReference treatment, Set<EntityId> records) {
    return counted.claims().stream()
        .filter(claim -> claim.subject().thing().equals(treatment.thing()))
        .map(claim -> claim.only(study -> records.contains(study.record())))
        .filter(claim -> !claim.studies().isEmpty())
        .toList();
  }
}
