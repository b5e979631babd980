package com.mecfsatlas.question;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.mecfsatlas.query.CatalogueException;
import com.mecfsatlas.query.QueryCatalogue;
import com.mecfsatlas.store.Labels;
import com.mecfsatlas.store.ShippedGraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The questions with gaps, on the shipped data. */
class QueryTemplatesTest {
  /** Raised with each question that is added, so that none is lost unnoticed. */
  private static final int FILL_INS = 27;

  private static final QueryCatalogue QUERIES = new QueryCatalogue(Path.of("sparql"));
  private static final Labels NAMES = new Labels(QUERIES);
  private static final Set<Node> THINGS = ShippedGraph.subjects();
  private static final QueryTemplates ALL = new QueryTemplates(Question.all(QUERIES), NAMES);

  @Test
  void there_are_as_many_as_there_were() {
    assertThat(ALL.all()).hasSizeGreaterThanOrEqualTo(FILL_INS);
  }

  @TestFactory
  Stream<DynamicTest> the_sentence_says_what_its_query_asks_unless_something_is_chosen() {
    return each(
        question -> {
          ArgumentCombinations fillings = ALL.of(question, ShippedGraph.graph());
          assertThat(fillings.each()).contains(fillings.unless());
          assertThat(question.with(fillings.unless())).isEqualTo(question.question());
          assertThat(question.question().words())
              .isEqualTo(
                  IntStream.range(0, question.gaps().size())
                      .mapToObj(
                          i ->
                              question.between().get(i)
                                  + requireNonNull(fillings.unless().get(question.gaps().get(i)))
                                      .name())
                      .collect(Collectors.joining("", "", question.between().getLast())));
        });
  }

  @TestFactory
  Stream<DynamicTest>
      what_can_be_chosen_is_in_the_graph_and_has_a_name_and_an_address_of_its_own() {
    return each(
        question -> {
          for (Parameter gap : question.gaps()) {
            List<ArgumentOption> choices = ALL.of(question, ShippedGraph.graph()).choices(gap);
            assertThat(choices).hasSizeBetween(2, 80);
            assertThat(choices.stream().map(ArgumentOption::key)).doesNotHaveDuplicates();
            assertThat(choices.stream().map(ArgumentOption::name)).doesNotHaveDuplicates();
            assertThat(choices)
                .allSatisfy(
                    choice -> {
                      assertThat(THINGS).contains(choice.value());
                      assertThat(choice.name()).isNotBlank().doesNotStartWith("http");
                      assertThat(choice.key()).matches("[A-Za-z0-9-]+");
                    });
          }
        });
  }

  /** All of them: each is a query of its own, run as a reader would run it. */
  @TestFactory
  Stream<DynamicTest> whatever_is_offered_has_an_answer() {
    return each(
        question -> {
          for (Map<Parameter, ArgumentOption> filling :
              ALL.of(question, ShippedGraph.graph()).each()) {
            Question filled = question.with(filling);
            Answer answer = Answer.of(filled, ShippedGraph.graph(), NAMES);
            assertThat(answer.rows()).as(filled.words()).isNotEmpty();
            assertThat(answer.columns())
                .isEqualTo(question.question().query().query().getResultVars());
            assertThat(QueryFactory.create(filled.sparql())).isEqualTo(filled.query().query());
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> what_goes_with_the_other_choices_is_what_has_an_answer_with_them() {
    return each(
        question -> {
          ArgumentCombinations fillings = ALL.of(question, ShippedGraph.graph());
          for (Parameter gap : question.gaps()) {
            Set<ArgumentOption> together =
                fillings.choices(gap, fillings.unless()).stream().collect(Collectors.toSet());
            assertThat(fillings.choices(gap)).containsAll(together);
            assertThat(together).contains(fillings.unless().get(gap));
          }
        });
  }

  @Test
  void a_header_that_does_not_fit_its_query_stops_the_start(@TempDir Path folder)
      throws IOException {
    assertThatThrownBy(() -> fillIns(folder, "Which [a]?", "# fill: x thing", "?s ?p ?x"))
        .isInstanceOf(CatalogueException.class)
        .hasMessageContaining("sparql/question/sample.rq has no line VALUES ?x");
    assertThatThrownBy(
            () -> fillIns(folder, "Which?", "# fill: x thing", "VALUES ?x { <a:b> } ?s ?p ?x"))
        .isInstanceOf(CatalogueException.class)
        .hasMessageContaining("0 brackets for 1 fill lines");
    assertThatThrownBy(() -> fillIns(folder, "Which [a]?", "", "?s ?p ?x"))
        .isInstanceOf(CatalogueException.class)
        .hasMessageContaining("1 brackets for 0 fill lines");
    assertThat(
            fillIns(folder, "Which [b]?", "# fill: x thing", "VALUES ?x { <a:b> } ?s ?p ?x").all())
        .singleElement()
        .satisfies(
            question ->
                assertThat(question.gaps())
                    .extracting(Parameter::variable, Parameter::label, gap -> gap.value().getURI())
                    .containsExactly(tuple("x", "thing", "a:b")));
  }

  private static QueryTemplates fillIns(Path folder, String question, String fill, String pattern)
      throws IOException {
    Files.createDirectories(folder.resolve("question"));
    Files.writeString(
        folder.resolve("question/sample.rq"),
        "# title: A\n# question: %s\n%s\nSELECT ?s WHERE { %s } ORDER BY ?s"
            .formatted(question, fill, pattern));
    return new QueryTemplates(Question.all(new QueryCatalogue(folder)), NAMES);
  }

  private interface Check {
    void of(QueryTemplate question);
  }

  private static Stream<DynamicTest> each(Check check) {
    assertThat(ALL.all()).isNotEmpty();
    return ALL.all().stream()
        .map(question -> dynamicTest(question.question().name(), () -> check.of(question)));
  }
}
