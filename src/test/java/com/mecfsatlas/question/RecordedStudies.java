package com.mecfsatlas.question;

import com.mecfsatlas.vocabulary.Atlas;
import com.mecfsatlas.vocabulary.FABIO;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SKOS;

/** What follows from a record for its study as a whole, worked out from the files. */
final class RecordedStudies {
  private static final Set<Resource> NO_PEOPLE =
      Set.of(Atlas.setting_cellsInDish, Atlas.setting_animals, Atlas.setting_literature);

  private final CuratedRecords records;
  private final Map<Resource, Resource> cohorts = new HashMap<>();

  RecordedStudies(CuratedRecords records) {
    this.records = records;
    joinCohorts();
  }

  Resource paper(Resource record) {
    return records.link(record, Atlas.reads).orElseThrow();
  }

  String year(Resource record) {
    return records.text(paper(record), FABIO.hasPublicationYear).orElse("");
  }

  /** Those of its groups, unless the record states some itself. */
  Set<Resource> criteria(Resource record) {
    Set<Resource> criteria = new TreeSet<>(AnswerRow.BY_ADDRESS);
    criteria.addAll(records.links(record, Atlas.criteria));
    if (criteria.isEmpty()) {
      records
          .groups(record)
          .forEach(group -> criteria.addAll(records.links(group, Atlas.criteria)));
    }
    return criteria;
  }

  /** All people, if the number of each group is known. */
  Optional<Integer> size(Resource record) {
    List<Resource> groups = records.groups(record);
    List<Integer> counts =
        groups.stream().flatMap(group -> records.number(group, Atlas.groupCount).stream()).toList();
    return counts.isEmpty() || counts.size() < groups.size()
        ? Optional.empty()
        : Optional.of(counts.stream().mapToInt(Integer::intValue).sum());
  }

  /** Whether a case definition requires post-exertional malaise. */
  Resource pemOfDefinition(Resource definition) {
    return records.parts(definition, "#", Atlas.requirement).stream()
        .filter(
            element ->
                records
                    .text(element, SKOS.prefLabel)
                    .equals(Optional.of("Post-exertional malaise")))
        .findFirst()
        .flatMap(element -> records.link(element, Atlas.requirement))
        .map(
            requirement ->
                requirement.equals(Atlas.requirement_unclear)
                    ? Atlas.pem_unclear
                    : requirement.equals(Atlas.requirement_required)
                        ? Atlas.pem_required
                        : Atlas.pem_notRequired)
        .orElse(Atlas.pem_unclear);
  }

  Resource pemStatus(Resource record) {
    Resource reason = pemReason(record);
    if (reason.equals(Atlas.pemReason_noParticipants)
        || reason.equals(Atlas.pemReason_notChosenForIllness)) {
      return Atlas.pem_notApplicable;
    }
    if (reason.equals(Atlas.pemReason_statedInText)) {
      return says(record, true) ? Atlas.pem_required : Atlas.pem_notRequired;
    }
    if (reason.equals(Atlas.pemReason_allOfSeveral)) {
      return Atlas.pem_required;
    }
    if (reason.equals(Atlas.pemReason_anyOfSeveral)) {
      return Atlas.pem_notRequired;
    }
    return reason.equals(Atlas.pemReason_oneDefinition)
        ? pemOfCriteria(record).contains(Atlas.pem_required)
            ? Atlas.pem_required
            : Atlas.pem_notRequired
        : Atlas.pem_unclear;
  }

  /** The first of the reasons, in the order of the rule, that holds. */
  Resource pemReason(Resource record) {
    List<Resource> groups = records.groups(record);
    if (records.links(record, Atlas.setting).stream().anyMatch(NO_PEOPLE::contains)
        || (records.has(record, Atlas.design, Atlas.design_definition)
            && groups.stream().noneMatch(group -> records.has(group, Atlas.groupCount)))) {
      return Atlas.pemReason_noParticipants;
    }
    if (records.text(record, Atlas.selectedForIllness).equals(Optional.of("false"))) {
      return Atlas.pemReason_notChosenForIllness;
    }
    if (records.has(record, Atlas.pemExplicitlyRequired)) {
      return Atlas.pemReason_statedInText;
    }
    Set<Resource> pem = pemOfCriteria(record);
    boolean inWords = recordOrGroup(record).anyMatch(x -> records.has(x, Atlas.otherCriteria));
    if (pem.isEmpty() || notStated(record)) {
      return inWords ? Atlas.pemReason_criteriaOnlyInWords : Atlas.pemReason_criteriaNotStated;
    }
    if (ruled(record, Atlas.criteriaRule_all) && pem.contains(Atlas.pem_required)) {
      return Atlas.pemReason_allOfSeveral;
    }
    if (ruled(record, Atlas.criteriaRule_any) && pem.contains(Atlas.pem_notRequired)) {
      return Atlas.pemReason_anyOfSeveral;
    }
    if (inWords) {
      return Atlas.pemReason_criteriaOnlyInWords;
    }
    if (pem.contains(Atlas.pem_unclear)) {
      return Atlas.pemReason_definitionUnclear;
    }
    return pem.size() > 1 ? Atlas.pemReason_definitionsDisagree : Atlas.pemReason_oneDefinition;
  }

  /** The first by address of all papers that are on the same people. */
  Resource cohort(Resource paper) {
    return cohorts.getOrDefault(paper, paper);
  }

  private Set<Resource> pemOfCriteria(Resource record) {
    Set<Resource> statuses = new TreeSet<>(AnswerRow.BY_ADDRESS);
    criteria(record).forEach(definition -> statuses.add(pemOfDefinition(definition)));
    return statuses;
  }

  private boolean notStated(Resource record) {
    boolean own = records.has(record, Atlas.criteriaNotStated);
    return (own ? Stream.of(record) : records.groups(record).stream())
        .anyMatch(x -> records.text(x, Atlas.criteriaNotStated).equals(Optional.of("true")));
  }

  private boolean says(Resource record, boolean required) {
    return records
        .text(record, Atlas.pemExplicitlyRequired)
        .equals(Optional.of(Boolean.toString(required)));
  }

  private boolean ruled(Resource record, Resource rule) {
    return recordOrGroup(record).anyMatch(x -> records.has(x, Atlas.criteriaRule, rule));
  }

  private Stream<Resource> recordOrGroup(Resource record) {
    return Stream.concat(Stream.of(record), records.groups(record).stream());
  }

  /** Joins by "same cohort as" and "merged from", step by step, whoever states it. */
  private void joinCohorts() {
    Map<Resource, Set<Resource>> joined = new HashMap<>();
    for (Resource record : records.records()) {
      joined.computeIfAbsent(paper(record), each -> new TreeSet<>(AnswerRow.BY_ADDRESS));
      for (Resource relation : records.parts(record, "#", Atlas.relationType)) {
        if (records.has(relation, Atlas.relationType, Atlas.paperRelation_sameCohortAs)
            || records.has(relation, Atlas.relationType, Atlas.paperRelation_mergedFrom)) {
          Resource target = records.link(relation, Atlas.target).orElseThrow();
          if (records.is(target, Atlas.Paper)) {
            join(joined, paper(record), target);
          }
        }
      }
    }
    joined.keySet().forEach(paper -> cohorts.put(paper, first(joined, paper)));
  }

  private static void join(Map<Resource, Set<Resource>> joined, Resource one, Resource other) {
    joined.computeIfAbsent(one, each -> new TreeSet<>(AnswerRow.BY_ADDRESS)).add(other);
    joined.computeIfAbsent(other, each -> new TreeSet<>(AnswerRow.BY_ADDRESS)).add(one);
  }

  private static Resource first(Map<Resource, Set<Resource>> joined, Resource paper) {
    Set<Resource> reached = new TreeSet<>(AnswerRow.BY_ADDRESS);
    List<Resource> next = new ArrayList<>(List.of(paper));
    while (!next.isEmpty()) {
      Resource each = next.removeLast();
      if (reached.add(each)) {
        next.addAll(joined.getOrDefault(each, Set.of()));
      }
    }
    return reached.iterator().next();
  }
}
