package com.mecfsatlas.question;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.mecfsatlas.query.NamedQuery;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each competency question has the answer that was worked out from the records beside it. */
class QuestionsTest {
  /** Raised with each question that is added, so that none is lost unnoticed. */
  private static final int QUESTIONS = 80;

  private final Map<String, NamedQuery> questions = ExpectedAnswer.questions();

  @Test
  void no_question_is_without_an_answer_and_no_answer_without_a_question() {
    assertThat(questions).hasSizeGreaterThanOrEqualTo(QUESTIONS);
    assertThat(questions.keySet()).isEqualTo(ExpectedAnswer.names());
  }

  @TestFactory
  Stream<DynamicTest> a_question_is_asked_in_words_without_parameters_and_answered_in_order() {
    return questions.entrySet().stream()
        .map(each -> dynamicTest(each.getKey(), () -> readable(each.getKey(), each.getValue())));
  }

  @TestFactory
  Stream<DynamicTest> a_question_is_answered_as_the_records_say() {
    return ExpectedAnswer.names().stream()
        .filter(questions::containsKey)
        .map(name -> dynamicTest(name, () -> answered(name)));
  }

  private static void readable(String name, NamedQuery question) {
    assertThat(name).matches("[a-z0-9]+(-[a-z0-9]+)*");
    assertThat(question.parameters()).isEmpty();
    assertThat(question.query().isSelectType()).isTrue();
    assertThat(question.query().hasOrderBy()).isTrue();
    assertThat(question.header()).containsKeys("title", "question", "used-by");
    assertThat(question.header().getOrDefault("question", List.of()))
        .singleElement()
        .asString()
        .endsWith("?");
  }

  private void answered(String name) {
    NamedQuery question = requireNonNull(questions.get(name));
    ExpectedAnswer expected = ExpectedAnswer.of(name);
    assertThat(question.query().getResultVars()).isEqualTo(expected.columns());
    assertThat(expected.rows()).isNotEmpty();
    assertThat(ExpectedAnswer.given(question)).containsExactlyInAnyOrderElementsOf(expected.rows());
    assertThat(Set.copyOf(expected.columns())).hasSameSizeAs(expected.columns());
  }
}
