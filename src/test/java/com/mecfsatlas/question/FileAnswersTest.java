package com.mecfsatlas.question;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The expected answers are those that the curated files give without SPARQL. */
class FileAnswersTest {
  private final Map<String, Supplier<Stream<List<String>>>> answers = FileAnswers.all();

  @Test
  void each_question_is_answered_from_the_files_too() {
    assertThat(answers.keySet()).isNotEmpty().isEqualTo(ExpectedAnswer.names());
  }

  @TestFactory
  Stream<DynamicTest> an_expected_answer_is_what_the_files_say() {
    return answers.keySet().stream()
        .map(
            name ->
                dynamicTest(
                    name,
                    () ->
                        assertThat(
                                requireNonNull(answers.get(name)).get().map(ExpectedAnswer::plain))
                            .containsExactlyInAnyOrderElementsOf(ExpectedAnswer.of(name).rows())));
  }
}
