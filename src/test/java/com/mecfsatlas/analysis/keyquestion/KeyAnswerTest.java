package com.mecfsatlas.analysis.keyquestion;

import static com.mecfsatlas.analysis.keyquestion.MadeUpStudies.row;
import static com.mecfsatlas.analysis.keyquestion.MadeUpStudies.study;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.mecfsatlas.evidence.EvidenceLine;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the pages would say of studies that nobody did: no sentence contradicts its numbers. */
class KeyAnswerTest {
  private static final List<KeyQuestion> QUESTIONS = KeyQuestion.all();

  private static final KeyRow ALL_FOUND = row("all-found", "found", "found", "found");
  private static final KeyRow NONE_FOUND = row("none-found", "notFound", "notFound", "notFound");
  private static final KeyRow DIFFERENT = row("different", "found", "notFound", "mixed", "found");

  private static final Map<String, List<KeyRow>> CASES =
      Map.of(
          "no studies", List.of(),
          "found by all", List.of(ALL_FOUND),
          "found by none", List.of(NONE_FOUND),
          "results differ", List.of(DIFFERENT),
          "one study", List.of(row("one-study", "found")),
          "each of them", List.of(DIFFERENT, ALL_FOUND, NONE_FOUND));

  private static KeyAnswer answer(String slug, List<KeyRow> rows) {
    KeyQuestion question =
        QUESTIONS.stream().filter(each -> each.slug().equals(slug)).findFirst().orElseThrow();
    return answer(question, rows);
  }

  private static KeyAnswer answer(KeyQuestion question, List<KeyRow> rows) {
    return KeyAnswer.of(
        question, rows, rows.stream().filter(row -> !row.apart()).toList(), "ASK {}");
  }

  private static String words(KeyAnswer answer) {
    return Stream.of(
            Stream.of(answer.brief(), answer.lead()),
            answer.messages().stream(),
            Stream.of(answer.caption()))
        .flatMap(each -> each)
        .map(RuledSentence.Said::words)
        .collect(Collectors.joining("\n"));
  }

  @TestFactory
  Stream<DynamicTest> every_question_has_something_to_say_in_every_case() {
    return QUESTIONS.stream()
        .flatMap(
            question ->
                CASES.entrySet().stream()
                    .map(
                        each ->
                            DynamicTest.dynamicTest(
                                question.slug() + ": " + each.getKey(),
                                () ->
                                    assertThat(words(answer(question, each.getValue())).lines())
                                        .hasSizeGreaterThan(4)
                                        .noneMatch(line -> line.isBlank())
                                        .noneMatch(line -> line.contains("{"))
                                        .noneMatch(line -> line.matches(".*[ (]\\..*")))));
  }

  /** Also those wordings that no case above chooses. */
  @TestFactory
  Stream<DynamicTest> every_wording_names_only_what_is_counted() {
    return QUESTIONS.stream()
        .map(
            question ->
                DynamicTest.dynamicTest(
                    question.slug(),
                    () -> {
                      KeyNumbers numbers = answer(question, List.of(DIFFERENT)).numbers();
                      assertThat(sentences(question).flatMap(each -> each.wordings().stream()))
                          .hasSizeGreaterThan(7)
                          .allSatisfy(
                              wording -> {
                                numbers.holds(wording.when());
                                assertThat(numbers.fill(wording.strong() + wording.text()))
                                    .isNotBlank()
                                    .doesNotContain("{");
                              });
                    }));
  }

  private static Stream<RuledSentence> sentences(KeyQuestion question) {
    return Stream.concat(
        Stream.of(question.brief(), question.lead(), question.caption()),
        question.messages().stream());
  }

  @Test
  void there_are_six_questions_each_with_limits_and_ways_on() {
    assertThat(QUESTIONS).hasSize(6).extracting(KeyQuestion::slug).doesNotHaveDuplicates();
    assertThat(QUESTIONS)
        .allSatisfy(
            question -> {
              assertThat(question.messages()).hasSizeBetween(2, 3);
              assertThat(question.limits()).hasSizeGreaterThanOrEqualTo(3);
              assertThat(question.onward()).hasSizeGreaterThanOrEqualTo(3);
            });
  }

  @Test
  void of_viruses_it_says_that_none_was_found_by_all_only_where_that_is_so() {
    String none = "No virus was found by every study.";
    assertThat(words(answer("does-a-virus-cause-it", List.of(NONE_FOUND))))
        .contains(none, "1 virus has three studies or more; results differ on 0, and 1 was found");
    assertThat(words(answer("does-a-virus-cause-it", List.of(DIFFERENT))))
        .contains("Results differ on each virus.", "None was found by all of them.");
    assertThat(words(answer("does-a-virus-cause-it", List.of(ALL_FOUND))))
        .doesNotContain(none)
        .contains("1 virus of 1 was found by every study. A virus that is found need not be");
    assertThat(words(answer("does-a-virus-cause-it", List.of())))
        .contains("Not studied yet", "no virus that three or more studies looked at");
  }

  @Test
  void what_comes_after_an_infection_is_said_as_often_as_it_was_found() {
    assertThat(words(answer("does-a-virus-cause-it", List.of(DIFFERENT, after("found", "found")))))
        .contains("Most studies that looked found ME/CFS more often after a viral infection.")
        .contains("ME/CFS more often after a viral infection: found by 2, of 2 studies.");
    assertThat(
            words(answer("does-a-virus-cause-it", List.of(DIFFERENT, after("found", "notFound")))))
        .doesNotContain("Most studies")
        .contains("found by 1, not found by 1, of 2 studies.");
    assertThat(words(answer("does-a-virus-cause-it", List.of(DIFFERENT, after("notFound")))))
        .contains("More often after a viral infection: not found. 1 study looked.");
    assertThat(words(answer("does-a-virus-cause-it", List.of(DIFFERENT))))
        .contains("No study here compares how often ME/CFS follows a viral infection.");
  }

  private static KeyRow after(String... outcomes) {
    return row("after", true, row("after", outcomes).lines());
  }

  @Test
  void few_and_most_are_said_of_less_than_a_quarter_and_more_than_half() {
    assertThat(words(pem("required"))).contains("Most studies required PEM: 1 of 1.");
    assertThat(words(pem("required", "unclear", "unclear")))
        .contains("Some studies required PEM: 1 of 3.", "Mostly it is unclear. In 2 studies");
    assertThat(words(pem("required", "unclear", "notRequired", "notRequired", "notRequired")))
        .contains("Few studies required PEM: 1 of 5.", "In 1 study it is unclear")
        .contains("In 3 it was not required.");
    assertThat(words(pem("unclear"))).contains("No study required PEM.");
  }

  private static KeyAnswer pem(String... statuses) {
    return answer(
        "what-is-pem",
        Stream.iterate(0, i -> i < statuses.length, i -> i + 1)
            .map(
                i ->
                    row(
                        "200" + i,
                        false,
                        List.of(study("record-" + i, "found", "people-" + i, statuses[i]))))
            .toList());
  }

  @Test
  void a_group_of_people_counts_once_and_is_mixed_where_its_papers_differ() {
    CohortOutcomes outcomes =
        CohortOutcomes.of(
            List.of(
                study("a", "found", "trial", "required"),
                study("b", "notFound", "trial", "required"),
                study("c", "found", "others", "required"),
                study("d", "found", "others", "unclear"),
                study("e", "notMeasured", "others", "unclear"),
                study("f", "notMeasured", "nobody", "unclear")));
    assertThat(outcomes.found()).extracting(EvidenceLine::pem).containsExactly("unclear");
    assertThat(outcomes.mixed()).extracting(EvidenceLine::pem).containsExactly("required");
    assertThat(outcomes.notFound()).isEmpty();
    assertThat(outcomes.differ()).isTrue();
    assertThat(outcomes.words()).isEqualTo("found by 1, mixed in 1");
  }

  @Test
  void claims_stand_in_columns_by_the_number_of_their_studies() {
    KeyAnswer answer =
        answer(
            "what-is-not-known",
            List.of(DIFFERENT, ALL_FOUND, row("one", "found"), row("two", "notMeasured")));
    assertThat(answer.columns())
        .extracting(KeyColumn::name, KeyColumn::total, KeyColumn::filled)
        .containsExactly(tuple("1", 1, 0), tuple("3", 1, 0), tuple("4", 1, 1));
    assertThat(words(answer)).contains("1 of 3 claims", "On 1 claim, results differ:");
  }
}
