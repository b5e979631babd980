package com.mecfsatlas.question;

import static com.mecfsatlas.question.AnswerRow.row;

import com.mecfsatlas.vocabulary.Atlas;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SKOS;

/** The questions on printed numbers, answered from the files. */
final class FileAnswersOnNumbers extends FileAnswers {
  private static final Resource EBV = RECORDS.thing("virus/ebv");
  private static final Resource GRADED_EXERCISE =
      RECORDS.thing("treatment/graded-exercise-therapy");
  private static final Set<Resource> OF_TESTS =
      Set.of(
          Atlas.effectMeasure_sensitivity,
          Atlas.effectMeasure_specificity,
          Atlas.effectMeasure_accuracy,
          Atlas.effectMeasure_areaUnderCurve);

  FileAnswersOnNumbers() {
    answer("which-effects-are-printed-about-a-virus-in-mecfs", this::effectsOnVirus);
    answer("how-many-people-of-each-group-showed-a-virus", this::peopleWithVirus);
    answer("how-large-were-the-effects-of-a-treatment", this::effectsOfTreatment);
    answer("how-well-do-tests-tell-people-apart", this::tests);
    answer("which-estimates-of-one-kind-are-printed", this::oddsRatios);
    answer("what-was-found-on-the-second-day-of-exercise", this::secondDay);
  }

  private Stream<List<String>> effectsOnVirus() {
    return RECORDS
        .findings()
        .filter(finding -> countsUnder(finding, EBV) && countsUnder(finding, ME_CFS))
        .flatMap(
            finding ->
                effects(finding).stream()
                    .map(
                        effect ->
                            row(
                                part(finding, Atlas.outcome),
                                finding,
                                effect,
                                part(effect, Atlas.effectMeasure),
                                printed(effect, Atlas.estimate),
                                printed(effect, Atlas.intervalLower),
                                printed(effect, Atlas.intervalUpper),
                                printed(effect, Atlas.pValue),
                                printed(effect, Atlas.pValueBelow),
                                printed(effect, Atlas.pValueAbove),
                                printed(effect, Atlas.direction))));
  }

  private Stream<List<String>> peopleWithVirus() {
    return RECORDS
        .findings()
        .filter(finding -> countsUnder(finding, EBV))
        .flatMap(
            finding ->
                RECORDS.parts(finding, "-value-", Atlas.count, Atlas.percent).stream()
                    .map(
                        result ->
                            row(
                                result,
                                part(finding, Atlas.outcome),
                                group(result),
                                printed(result, Atlas.quantity),
                                printed(result, Atlas.count),
                                printed(result, Atlas.total),
                                printed(result, Atlas.percent))));
  }

  private static String group(Resource result) {
    return RECORDS
        .link(result, Atlas.resultGroup)
        .flatMap(group -> RECORDS.text(group, SKOS.prefLabel))
        .or(() -> RECORDS.text(result, Atlas.groupInWords))
        .orElse("");
  }

  private Stream<List<String>> effectsOfTreatment() {
    return RECORDS
        .findings()
        .filter(finding -> isKindOf(part(finding, Atlas.subject), GRADED_EXERCISE))
        .flatMap(
            finding ->
                effects(finding).stream()
                    .map(
                        effect ->
                            row(
                                effect,
                                part(finding, Atlas.object),
                                part(finding, Atlas.outcome),
                                part(effect, Atlas.effectMeasure),
                                printed(effect, Atlas.quantity),
                                printed(effect, Atlas.estimate),
                                printed(effect, Atlas.intervalLower),
                                printed(effect, Atlas.intervalUpper),
                                printed(effect, Atlas.pValue),
                                printed(effect, Atlas.pValueBelow))));
  }

  static boolean isKindOf(Resource treatment, Resource of) {
    return RECORDS.is(treatment, Atlas.Treatment) && ROLL_UPS.topics(treatment).contains(of);
  }

  private Stream<List<String>> tests() {
    return RECORDS
        .findings()
        .flatMap(
            finding ->
                effects(finding).stream()
                    .filter(effect -> OF_TESTS.contains(part(effect, Atlas.effectMeasure)))
                    .map(
                        effect ->
                            row(
                                effect,
                                part(finding, Atlas.subject),
                                part(finding, Atlas.relation),
                                part(finding, Atlas.object),
                                part(effect, Atlas.effectMeasure),
                                printed(effect, Atlas.estimate),
                                printed(effect, Atlas.intervalLower),
                                printed(effect, Atlas.intervalUpper),
                                size(finding))));
  }

  private Stream<List<String>> oddsRatios() {
    return RECORDS
        .findings()
        .flatMap(
            finding ->
                effects(finding).stream()
                    .filter(effect -> RECORDS.has(effect, Atlas.estimate))
                    .filter(
                        effect ->
                            part(effect, Atlas.effectMeasure).equals(Atlas.effectMeasure_oddsRatio))
                    .map(
                        effect ->
                            row(
                                effect,
                                part(finding, Atlas.subject),
                                part(finding, Atlas.relation),
                                part(finding, Atlas.object),
                                printed(effect, Atlas.quantity),
                                printed(effect, Atlas.estimate),
                                printed(effect, Atlas.intervalLower),
                                printed(effect, Atlas.intervalUpper),
                                printed(effect, Atlas.intervalLevel),
                                printed(effect, Atlas.adjustedFor))));
  }

  private Stream<List<String>> secondDay() {
    Resource twoDays = RECORDS.thing("instrument/2-day-cpet");
    return RECORDS
        .findings()
        .filter(finding -> countsUnder(finding, twoDays))
        .flatMap(
            finding ->
                effects(finding).isEmpty()
                    ? Stream.of(secondDay(finding, "", "", "", ""))
                    : effects(finding).stream()
                        .map(
                            effect ->
                                secondDay(
                                    finding,
                                    part(effect, Atlas.effectMeasure),
                                    printed(effect, Atlas.estimate),
                                    printed(effect, Atlas.pValue),
                                    printed(effect, Atlas.pValueBelow))))
        .distinct();
  }

  private static List<String> secondDay(
      Resource finding, Object measure, Object estimate, Object p, Object pBelow) {
    return row(
        finding,
        part(finding, Atlas.subject),
        part(finding, Atlas.relation),
        part(finding, Atlas.object),
        part(finding, Atlas.outcome),
        size(finding),
        measure,
        estimate,
        p,
        pBelow);
  }

  static Object printed(Resource of, Property number) {
    return RECORDS.text(of, number);
  }
}
