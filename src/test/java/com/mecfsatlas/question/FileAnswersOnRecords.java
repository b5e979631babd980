package com.mecfsatlas.question;

import static com.mecfsatlas.question.AnswerRow.row;

import com.mecfsatlas.vocabulary.Atlas;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Resource;

/** The questions on case definitions, records and single findings, answered from the files. */
final class FileAnswersOnRecords extends FileAnswers {
  private static final Resource NK_CELL = RECORDS.thing("cell/nk-cell");
  private static final Resource HHV_6 = RECORDS.thing("virus/hhv-6");
  private static final String PEM = "Post-exertional malaise";

  FileAnswersOnRecords() {
    answer("how-do-definitions-count-their-elements", this::elements);
    answer("how-does-each-definition-count-pem", this::pemOfDefinitions);
    answer("how-good-are-the-case-definitions-and-how-often-is-each-used", this::quality);
    answer("how-many-records-are-at-each-evidence-level", this::levels);
    answer("how-many-records-are-there-by-setting-and-design", this::settingsAndDesigns);
    answer("how-many-records-have-each-pem-status", this::pemStatuses);
    answer("what-did-trials-do-to-immune-targets", this::immuneTargets);
    answer("what-was-found-about-a-virus-and-a-cell", this::virusAndCell);
    answer("what-was-found-about-a-virus-and-what-is-below-it", this::belowVirus);
    answer("what-was-found-about-a-virus-by-pem-status", this::virusByPem);
    answer("what-was-found-in-a-setting", this::inAnimals);
    answer("what-was-not-measured", this::notMeasured);
    answer("which-limits-are-stated-most-often", () -> limits(finding -> true, 2));
    answer(
        "which-limits-do-records-on-a-virus-state",
        () -> limits(finding -> isOrIsBelow(finding, RECORDS.thing("virus/ebv")), 1));
    answer("which-pairs-of-virus-and-immune-cell-have-no-finding", this::pairs);
    answer("which-records-rest-on-a-secondary-description", this::secondary);
    answer("which-records-say-pem-was-required-beyond-their-definition", this::pemBeyond);
    answer("which-studies-used-definitions-that-disagree-on-pem", this::disagreeing);
    answer("which-studies-used-several-case-definitions", this::severalDefinitions);
    answer("which-studies-used-a-case-definition", this::usedCanadian);
    answer("which-studies-have-a-design-and-a-pem-status", this::caseControlAndPem);
    answer("which-viruses-were-looked-for-in-a-condition-and-not-found", this::virusesNotFound);
    answer("which-viruses-were-studied-with-a-cell", this::virusesWithCell);
  }

  private static List<Resource> elementsOf(Resource definition) {
    return RECORDS.parts(definition, "#", Atlas.requirement);
  }

  private static Optional<Resource> pemElement(Resource definition) {
    return elementsOf(definition).stream().filter(e -> label(e).equals(PEM)).findFirst();
  }

  private Stream<List<String>> elements() {
    return RECORDS.all(Atlas.CaseDefinition).stream()
        .filter(definition -> !elementsOf(definition).isEmpty())
        .map(
            definition ->
                row(
                    definition,
                    required(definition, Atlas.requirement_required),
                    required(definition, Atlas.requirement_oneOfGroup),
                    required(definition, Atlas.requirement_optional),
                    required(definition, Atlas.requirement_notMentioned),
                    required(definition, Atlas.requirement_unclear)));
  }

  private static long required(Resource definition, Resource requirement) {
    return elementsOf(definition).stream()
        .filter(element -> part(element, Atlas.requirement).equals(requirement))
        .count();
  }

  private Stream<List<String>> pemOfDefinitions() {
    return RECORDS.all(Atlas.CaseDefinition).stream()
        .flatMap(
            definition ->
                pemElement(definition).stream()
                    .map(
                        element ->
                            row(
                                definition,
                                part(element, Atlas.requirement),
                                STUDIES.pemOfDefinition(definition))));
  }

  private Stream<List<String>> quality() {
    return RECORDS.all(Atlas.CaseDefinition).stream()
        .map(
            definition ->
                row(
                    definition,
                    label(definition),
                    label(qualityOf(definition)),
                    label(STUDIES.pemOfDefinition(definition)),
                    RECORDS.records().stream()
                        .filter(record -> STUDIES.criteria(record).contains(definition))
                        .count()));
  }

  private static Resource qualityOf(Resource definition) {
    Resource requirement =
        pemElement(definition)
            .map(element -> part(element, Atlas.requirement))
            .orElse(Atlas.requirement_unclear);
    if (requirement.equals(Atlas.requirement_unclear)) {
      return Atlas.definitionQuality_unclear;
    }
    if (requirement.equals(Atlas.requirement_notMentioned)) {
      return Atlas.definitionQuality_weak;
    }
    boolean asksMore =
        elementsOf(definition).stream()
            .filter(e -> !Set.of(PEM, "Fatigue", "Substantial impairment").contains(label(e)))
            .map(element -> part(element, Atlas.requirement))
            .anyMatch(Set.of(Atlas.requirement_required, Atlas.requirement_oneOfGroup)::contains);
    return requirement.equals(Atlas.requirement_required) && asksMore
        ? Atlas.definitionQuality_strict
        : Atlas.definitionQuality_adequate;
  }

  private Stream<List<String>> levels() {
    Map<List<String>, Integer> counts = new TreeMap<>(Comparator.comparing(List::getFirst));
    RECORDS
        .records()
        .forEach(
            record -> {
              Optional<Resource> level = level(record).map(e -> RECORDS.term("evidenceLevel-" + e));
              counts.merge(row(level, level.map(FileAnswers::label)), 1, Integer::sum);
            });
    return counts.entrySet().stream()
        .map(each -> row(each.getKey().getFirst(), each.getKey().getLast(), each.getValue()));
  }

  /** By the kind of work alone; see the rule of the derivation. */
  private static Optional<String> level(Resource record) {
    Resource paper = STUDIES.paper(record);
    if (RECORDS.has(record, Atlas.basis, Atlas.basis_secondaryDescription)
        || RECORDS.has(paper, Atlas.standing, Atlas.standing_retracted)) {
      return Optional.empty();
    }
    return RECORDS.links(paper, Atlas.publicationType).stream()
        .map(type -> level(RecordedClaims.slug(type), record))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> level(String type, Resource record) {
    return switch (type) {
      case "systematic-review", "meta-analysis" -> Optional.of("E0");
      case "case-report" -> Optional.of("E3");
      case "original" -> levelOfOriginal(record);
      default -> Optional.empty();
    };
  }

  private static Optional<String> levelOfOriginal(Resource record) {
    List<Resource> controls = RECORDS.links(record, Atlas.controlGroup);
    boolean controlled =
        controls.stream()
            .anyMatch(
                control ->
                    !control.equals(Atlas.controlGroup_none)
                        && !control.equals(Atlas.controlGroup_beforeAfter));
    boolean uncontrolled =
        RECORDS.has(record, Atlas.allocation, Atlas.allocation_singleArm)
            || (!controls.isEmpty() && !controlled);
    return switch (RecordedClaims.value(part(record, Atlas.design))) {
      case "rct" -> Optional.of("E0");
      case "cohort", "longitudinal" -> Optional.of(uncontrolled ? "E3" : controlled ? "E1" : "E2");
      case "geneticAssociation" -> Optional.of(uncontrolled ? "E3" : "E1");
      case "caseControl", "crossSectional" -> Optional.of(uncontrolled ? "E3" : "E2");
      case "openLabelTrial" -> Optional.of(!uncontrolled && controlled ? "E2" : "E3");
      case "inVitro", "animal", "other" -> Optional.of("E3");
      default -> Optional.empty();
    };
  }

  private Stream<List<String>> settingsAndDesigns() {
    Map<String, Integer> counts = new TreeMap<>();
    for (Resource record : RECORDS.records()) {
      for (Resource setting : RECORDS.links(record, Atlas.setting)) {
        RECORDS
            .links(record, Atlas.design)
            .forEach(design -> counts.merge(setting + " " + design, 1, Integer::sum));
      }
    }
    return counts.entrySet().stream()
        .map(
            each -> {
              List<String> both = List.of(each.getKey().split(" "));
              return row(both.getFirst(), both.getLast(), each.getValue());
            });
  }

  private Stream<List<String>> pemStatuses() {
    return counts(RECORDS.records().stream().map(STUDIES::pemStatus), AnswerRow.BY_ADDRESS)
        .entrySet()
        .stream()
        .map(each -> row(each.getKey(), each.getValue()));
  }

  private Stream<List<String>> immuneTargets() {
    Set<Resource> trials = Set.of(Atlas.design_rct, Atlas.design_openLabelTrial);
    return findings(
        finding ->
            shares(trials, RECORDS.links(whole(finding), Atlas.design))
                && (isMolecule(part(finding, Atlas.object))
                    || RECORDS.is(
                        part(finding, Atlas.object), Atlas.Cell, Atlas.AntibodyMeasurement)),
        finding ->
            row(
                part(whole(finding), Atlas.design),
                part(finding, Atlas.subject),
                part(finding, Atlas.relation),
                part(finding, Atlas.object),
                part(finding, Atlas.outcome),
                whole(finding)));
  }

  private Stream<List<String>> virusAndCell() {
    return RECORDS
        .findings()
        .filter(finding -> isOrIsBelow(finding, NK_CELL) && isOrIsBelow(finding, HHV_6))
        .flatMap(
            finding ->
                CLAIMS.setting(whole(finding), finding).stream()
                    .map(
                        setting ->
                            row(
                                finding,
                                part(finding, Atlas.subject),
                                part(finding, Atlas.relation),
                                part(finding, Atlas.object),
                                part(finding, Atlas.outcome),
                                setting)));
  }

  private Stream<List<String>> belowVirus() {
    Map<List<String>, Set<Resource>> findings = new HashMap<>();
    RECORDS
        .findings()
        .forEach(
            finding ->
                things(finding).stream()
                    .filter(thing -> RECORDS.upwards(thing).contains(HHV_6))
                    .forEach(
                        thing ->
                            findings
                                .computeIfAbsent(
                                    row(thing, part(finding, Atlas.outcome)),
                                    row -> new LinkedHashSet<>())
                                .add(finding)));
    return findings.entrySet().stream()
        .map(
            each ->
                row(
                    each.getKey().getFirst(),
                    each.getKey().getLast(),
                    each.getValue().size(),
                    each.getValue().stream().map(FileAnswers::whole).distinct().count()));
  }

  private Stream<List<String>> virusByPem() {
    Resource virus = RECORDS.thing("virus/sars-cov-2");
    return findings(
        finding ->
            isOrIsBelow(finding, virus)
                && STUDIES.pemStatus(whole(finding)).equals(Atlas.pem_required),
        finding ->
            row(
                finding,
                part(finding, Atlas.subject),
                part(finding, Atlas.relation),
                part(finding, Atlas.object),
                part(finding, Atlas.outcome)));
  }

  private Stream<List<String>> inAnimals() {
    return findings(
        finding -> CLAIMS.setting(whole(finding), finding).contains(Atlas.setting_animals),
        finding -> row(finding, part(finding, Atlas.relation), part(finding, Atlas.outcome)));
  }

  private Stream<List<String>> notMeasured() {
    return findings(
        finding -> part(finding, Atlas.outcome).equals(Atlas.outcome_notMeasured),
        finding ->
            row(
                finding,
                part(finding, Atlas.subject),
                part(finding, Atlas.relation),
                part(finding, Atlas.object)));
  }

  private static Stream<List<String>> limits(Predicate<Resource> anyFinding, int atLeast) {
    Map<String, Set<Resource>> stating = new TreeMap<>();
    for (Resource record : RECORDS.records()) {
      if (atLeast > 1 || RECORDS.findings(record).stream().anyMatch(anyFinding)) {
        RECORDS
            .parts(record, "#", Atlas.text)
            .forEach(
                limit ->
                    stating
                        .computeIfAbsent(
                            Objects.toString(RECORDS.text(limit, Atlas.text).orElse("")),
                            words -> new LinkedHashSet<>())
                        .add(record));
      }
    }
    return stating.entrySet().stream()
        .filter(each -> each.getValue().size() >= atLeast)
        .map(each -> row(each.getKey(), each.getValue().size()));
  }

  private Stream<List<String>> pairs() {
    List<Resource> cells =
        Stream.of("nk-cell", "b-cell", "t-cell", "monocyte", "dendritic-cell", "neutrophil")
            .map(slug -> RECORDS.thing("cell/" + slug))
            .toList();
    List<List<String>> rows = new ArrayList<>();
    for (Resource virus : RECORDS.all(Atlas.Virus)) {
      if (RECORDS.findings().filter(finding -> things(finding).contains(virus)).count() >= 5) {
        cells.stream()
            .filter(
                cell ->
                    RECORDS
                        .findings()
                        .noneMatch(f -> isOrIsBelow(f, cell) && isOrIsBelow(f, virus)))
            .forEach(cell -> rows.add(row(virus, cell)));
      }
    }
    return rows.stream();
  }

  private Stream<List<String>> secondary() {
    return RECORDS.records().stream()
        .filter(record -> RECORDS.has(record, Atlas.basis, Atlas.basis_secondaryDescription))
        .map(AnswerRow::row);
  }

  private Stream<List<String>> pemBeyond() {
    return RECORDS.records().stream()
        .filter(
            record -> RECORDS.text(record, Atlas.pemExplicitlyRequired).equals(Optional.of("true")))
        .filter(
            record ->
                STUDIES.criteria(record).stream()
                    .noneMatch(d -> STUDIES.pemOfDefinition(d).equals(Atlas.pem_required)))
        .map(record -> row(record, STUDIES.pemStatus(record)));
  }

  private Stream<List<String>> disagreeing() {
    return RECORDS.records().stream()
        .filter(record -> STUDIES.pemStatus(record).equals(Atlas.pem_unclear))
        .filter(
            record ->
                STUDIES.criteria(record).stream()
                    .map(STUDIES::pemOfDefinition)
                    .toList()
                    .containsAll(List.of(Atlas.pem_required, Atlas.pem_notRequired)))
        .flatMap(
            record ->
                STUDIES.criteria(record).stream()
                    .filter(d -> !STUDIES.pemOfDefinition(d).equals(Atlas.pem_unclear))
                    .map(d -> row(record, d, STUDIES.pemOfDefinition(d))));
  }

  private Stream<List<String>> severalDefinitions() {
    return RECORDS.records().stream()
        .filter(record -> STUDIES.criteria(record).size() > 1)
        .map(record -> row(record, STUDIES.criteria(record).size(), STUDIES.pemStatus(record)));
  }

  private Stream<List<String>> usedCanadian() {
    Resource canadian = RECORDS.thing("criterion/ccc-2003");
    return RECORDS.records().stream()
        .filter(record -> STUDIES.criteria(record).contains(canadian))
        .flatMap(
            record ->
                RECORDS.links(record, Atlas.setting).stream()
                    .map(
                        setting ->
                            row(
                                record,
                                setting,
                                part(record, Atlas.design),
                                STUDIES.pemStatus(record))));
  }

  private Stream<List<String>> caseControlAndPem() {
    return RECORDS.records().stream()
        .filter(record -> RECORDS.has(record, Atlas.design, Atlas.design_caseControl))
        .filter(record -> STUDIES.pemStatus(record).equals(Atlas.pem_required))
        .flatMap(
            record ->
                FileAnswersOnStudies.orNone(List.copyOf(STUDIES.criteria(record)))
                    .map(definition -> row(record, definition)));
  }

  private Stream<List<String>> virusesNotFound() {
    return findings(
        finding ->
            RECORDS.is(part(finding, Atlas.subject), Atlas.Virus)
                && part(finding, Atlas.object).equals(ME_CFS)
                && part(finding, Atlas.outcome).equals(Atlas.outcome_notFound),
        finding ->
            row(
                part(finding, Atlas.subject),
                part(finding, Atlas.relation),
                RECORDS.link(finding, Atlas.in),
                whole(finding)));
  }

  private Stream<List<String>> virusesWithCell() {
    return RECORDS
        .findings()
        .flatMap(
            finding ->
                things(finding).stream()
                    .filter(virus -> RECORDS.is(virus, Atlas.Virus))
                    .flatMap(
                        virus ->
                            things(finding).stream()
                                .filter(cell -> RECORDS.is(cell, Atlas.Cell))
                                .filter(cell -> RECORDS.upwards(cell).contains(NK_CELL))
                                .flatMap(cell -> inSettings(finding, virus, cell))))
        .distinct();
  }

  private static Stream<List<String>> inSettings(Resource finding, Resource virus, Resource cell) {
    return CLAIMS.setting(whole(finding), finding).stream()
        .map(
            setting ->
                row(
                    virus,
                    cell,
                    setting,
                    part(finding, Atlas.relation),
                    part(finding, Atlas.outcome),
                    whole(finding)));
  }
}
