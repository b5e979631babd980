package com.mecfsatlas.question;

import static com.mecfsatlas.question.AnswerRow.row;
import static com.mecfsatlas.question.FileAnswersOnNumbers.isKindOf;
import static com.mecfsatlas.question.FileAnswersOnNumbers.printed;

import com.mecfsatlas.vocabulary.Atlas;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SKOS;

/** The questions on who was studied, how, and with which treatment, answered from the files. */
final class FileAnswersOnStudies extends FileAnswers {
  FileAnswersOnStudies() {
    answer("what-was-found-about-a-cytokine", this::interleukin6);
    answer("how-was-a-treatment-tested-and-with-which-outcome", this::gradedExercise);
    answer("which-treatments-were-tested-in-which-studies", this::treatments);
    answer("what-was-found-in-people-of-one-severity", this::severe);
    answer("which-studies-had-people-of-one-age", this::children);
    answer("which-studies-are-registered-as-trials", this::registered);
    answer("which-studies-of-treatments-had-one-arm", this::oneArm);
    answer("how-many-women-are-in-the-groups", this::women);
    answer("how-is-each-thing-measured", this::measurements);
    answer("why-have-records-their-pem-status", this::pemReasons);
    answer("which-records-have-their-pem-status-for-a-reason", this::definitionsDisagree);
    answer("with-which-conditions-were-people-with-mecfs-compared", this::compared);
    answer("what-was-found-where-the-illness-began-in-one-way", this::infectiousOnset);
  }

  private Stream<List<String>> interleukin6() {
    Resource cytokine = RECORDS.thing("molecule/interleukin-6");
    return findings(
        finding -> countsUnder(finding, cytokine),
        finding ->
            row(
                part(finding, Atlas.outcome),
                finding,
                part(finding, Atlas.subject),
                part(finding, Atlas.relation),
                part(finding, Atlas.object),
                size(finding),
                STUDIES.pemStatus(whole(finding))));
  }

  private Stream<List<String>> gradedExercise() {
    Resource treatment = RECORDS.thing("treatment/graded-exercise-therapy");
    return findings(
        finding -> isKindOf(part(finding, Atlas.subject), treatment),
        finding ->
            row(
                whole(finding),
                part(whole(finding), Atlas.design),
                printed(whole(finding), Atlas.allocation),
                printed(whole(finding), Atlas.blinding),
                size(finding),
                finding,
                part(finding, Atlas.relation),
                part(finding, Atlas.object),
                part(finding, Atlas.outcome)));
  }

  private Stream<List<String>> treatments() {
    return RECORDS.records().stream()
        .filter(record -> RECORDS.has(record, Atlas.allocation))
        .flatMap(
            record -> {
              Map<Resource, int[]> sums = new TreeMap<>(AnswerRow.BY_ADDRESS);
              RECORDS.findings(record).stream()
                  .filter(finding -> RECORDS.is(part(finding, Atlas.subject), Atlas.Treatment))
                  .forEach(
                      finding -> {
                        int[] sum =
                            sums.computeIfAbsent(part(finding, Atlas.subject), t -> new int[3]);
                        Resource outcome = part(finding, Atlas.outcome);
                        sum[0] += outcome.equals(Atlas.outcome_found) ? 1 : 0;
                        sum[1] += outcome.equals(Atlas.outcome_notFound) ? 1 : 0;
                        sum[2] += outcome.equals(Atlas.outcome_mixed) ? 1 : 0;
                      });
              return sums.entrySet().stream()
                  .map(
                      each ->
                          row(
                              each.getKey(),
                              record,
                              part(record, Atlas.allocation),
                              printed(record, Atlas.blinding),
                              STUDIES.size(record),
                              each.getValue()[0],
                              each.getValue()[1],
                              each.getValue()[2]));
            });
  }

  private Stream<List<String>> severe() {
    return inRecordsWithGroup(Atlas.severity, Atlas.severity_severe)
        .map(
            finding ->
                row(
                    whole(finding),
                    finding,
                    part(finding, Atlas.subject),
                    part(finding, Atlas.relation),
                    part(finding, Atlas.object),
                    part(finding, Atlas.outcome)));
  }

  private Stream<List<String>> infectiousOnset() {
    return inRecordsWithGroup(Atlas.onset, Atlas.onset_infectious)
        .map(
            finding ->
                row(
                    whole(finding),
                    size(finding),
                    finding,
                    part(finding, Atlas.subject),
                    part(finding, Atlas.relation),
                    part(finding, Atlas.object),
                    part(finding, Atlas.outcome)));
  }

  private static Stream<Resource> inRecordsWithGroup(Property property, RDFNode value) {
    return RECORDS
        .findings()
        .filter(
            finding ->
                RECORDS.groups(whole(finding)).stream()
                    .anyMatch(group -> RECORDS.has(group, property, value)));
  }

  private Stream<List<String>> children() {
    return groups(group -> RECORDS.has(group, Atlas.ageGroup, Atlas.ageGroup_children))
        .map(
            group ->
                row(
                    group,
                    printed(group, SKOS.prefLabel),
                    printed(group, Atlas.groupCount),
                    printed(group, Atlas.womenCount),
                    printed(group, Atlas.meanAge),
                    part(whole(group), Atlas.design),
                    STUDIES.pemStatus(whole(group))));
  }

  private Stream<List<String>> women() {
    return groups(
            group -> RECORDS.has(group, Atlas.womenCount) || RECORDS.has(group, Atlas.womenPercent))
        .flatMap(
            group ->
                orNone(RECORDS.links(group, Atlas.condition))
                    .map(
                        condition ->
                            row(
                                group,
                                condition,
                                printed(group, Atlas.groupCount),
                                printed(group, Atlas.womenCount),
                                printed(group, Atlas.womenPercent))));
  }

  private static Stream<Resource> groups(Predicate<Resource> which) {
    return RECORDS.records().stream()
        .flatMap(record -> RECORDS.groups(record).stream())
        .filter(which);
  }

  /** The values, or one that is absent. */
  static Stream<Optional<Resource>> orNone(List<Resource> values) {
    return values.isEmpty() ? Stream.of(Optional.empty()) : values.stream().map(Optional::of);
  }

  private Stream<List<String>> registered() {
    return RECORDS.records().stream()
        .flatMap(
            record ->
                RECORDS.nodes(record, Atlas.trialRegistration).stream()
                    .map(
                        registration ->
                            row(
                                record,
                                registration.asLiteral().getLexicalForm(),
                                printed(record, Atlas.allocation),
                                printed(record, Atlas.treatmentLength),
                                printed(record, Atlas.followUp))));
  }

  private Stream<List<String>> oneArm() {
    return RECORDS
        .findings()
        .filter(
            finding -> RECORDS.has(whole(finding), Atlas.allocation, Atlas.allocation_singleArm))
        .map(
            finding ->
                row(
                    whole(finding),
                    size(finding),
                    finding,
                    part(finding, Atlas.subject),
                    part(finding, Atlas.relation),
                    part(finding, Atlas.object),
                    part(finding, Atlas.outcome)));
  }

  private Stream<List<String>> measurements() {
    return Stream.concat(
            RECORDS.all(Atlas.Measurement).stream(),
            RECORDS.all(Atlas.AntibodyMeasurement).stream())
        .filter(
            measurement ->
                RECORDS.has(measurement, Atlas.assay) || RECORDS.has(measurement, Atlas.specimen))
        .flatMap(
            measurement ->
                orNone(RECORDS.links(measurement, Atlas.measures))
                    .flatMap(
                        measured ->
                            orNone(RECORDS.links(measurement, Atlas.specimen))
                                .map(
                                    specimen ->
                                        row(
                                            measured,
                                            measurement,
                                            printed(measurement, Atlas.assay),
                                            specimen,
                                            recordsOn(measurement)))));
  }

  private static long recordsOn(Resource thing) {
    return RECORDS.records().stream()
        .filter(
            record ->
                RECORDS.findings(record).stream()
                    .anyMatch(finding -> things(finding).contains(thing)))
        .count();
  }

  private Stream<List<String>> pemReasons() {
    Map<List<String>, Long> counts = new LinkedHashMap<>();
    RECORDS
        .records()
        .forEach(
            record ->
                counts.merge(
                    row(
                        STUDIES.pemStatus(record),
                        STUDIES.pemReason(record),
                        label(STUDIES.pemReason(record))),
                    1L,
                    Long::sum));
    return counts.entrySet().stream()
        .map(
            each ->
                row(
                    each.getKey().get(0),
                    each.getKey().get(1),
                    each.getKey().get(2),
                    each.getValue()));
  }

  private Stream<List<String>> definitionsDisagree() {
    return RECORDS.records().stream()
        .filter(record -> STUDIES.pemReason(record).equals(Atlas.pemReason_definitionsDisagree))
        .flatMap(
            record ->
                orNone(List.copyOf(STUDIES.criteria(record)))
                    .map(definition -> row(record, STUDIES.pemStatus(record), definition)));
  }

  private Stream<List<String>> compared() {
    Map<Resource, int[]> sums = new TreeMap<>(AnswerRow.BY_ADDRESS);
    for (Resource record : RECORDS.records()) {
      List<Resource> groups = RECORDS.groups(record);
      if (groups.stream().anyMatch(group -> RECORDS.has(group, Atlas.condition, ME_CFS))) {
        groups.stream()
            .flatMap(group -> RECORDS.links(group, Atlas.condition).stream())
            .filter(condition -> !condition.equals(ME_CFS))
            .distinct()
            .forEach(
                condition -> {
                  int[] sum = sums.computeIfAbsent(condition, c -> new int[2]);
                  sum[0]++;
                  groups.stream()
                      .filter(group -> RECORDS.has(group, Atlas.condition, condition))
                      .forEach(
                          group -> sum[1] += RECORDS.number(group, Atlas.groupCount).orElse(0));
                });
      }
    }
    return sums.entrySet().stream()
        .map(each -> row(each.getKey(), each.getValue()[0], each.getValue()[1]));
  }
}
