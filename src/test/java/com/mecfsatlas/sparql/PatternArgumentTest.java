package com.mecfsatlas.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.re2j.Pattern;
import com.mecfsatlas.http.ProblemException;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** XQuery and XPath Functions 3.1, 5.6. */
class PatternArgumentTest {
  private final PatternArgument argument = new PatternArgument("REGEX");

  private static List<NodeValue> source(String... texts) {
    return Arrays.stream(texts).map(NodeValue::makeString).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "b.d||abcde|true",
        "B||abc|false",
        "B|i|abc|true",
        "a.c||a⏎c|false",
        "a.c|s|a⏎c|true",
        "^b||a⏎b|false",
        "^b|m|a⏎b|true",
        "A.C|si|a⏎c|true",
        "a.c|q|abc|false",
        "a.c|q|xa.cx|true",
        "a c||ac|false",
        "a c|x|ac|true",
        "[a c]d|x| d|true",
        "[a]b c|x|abc|true",
        "a\\ c|x|a c|true",
        "\\[a c|x|[ac|true",
        "[\\]] c|x|]c|true",
        "a-[b]||a-b|true",
        "[a]-[b]||a-b|true",
        "[a-]||-|true",
      })
  void a_pattern_finds_what_its_flags_say(
      String pattern, String flags, String text, boolean found) {
    List<NodeValue> source = flags == null ? source(pattern) : source(pattern, flags);
    assertThat(argument.of(source).matcher(text.replace('⏎', '\n')).find()).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[a-z-[b]] | i | class subtraction is not read",
        "a | k | there is no flag k",
        "( | i | missing closing",
        "a\\ | i | trailing backslash",
      })
  void what_cannot_be_read_is_an_error_and_refuses_a_query_that_holds_it(
      String pattern, String flags, String words) {
    List<NodeValue> source = source(pattern, flags);
    assertThatThrownBy(() -> argument.of(source))
        .isInstanceOf(ExprEvalException.class)
        .hasMessageContaining("REGEX: ")
        .hasMessageContaining(words);
    assertThatThrownBy(() -> argument.check(List.copyOf(source)))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void what_is_computed_or_can_be_read_refuses_no_query() {
    assertThatCode(() -> argument.check(Arrays.asList(NodeValue.makeString("a"), null)))
        .doesNotThrowAnyException();
    assertThatCode(
            () -> argument.check(List.of(new ExprVar("p"), NodeValue.makeString("no flags"))))
        .doesNotThrowAnyException();
  }

  @Test
  void a_number_is_no_pattern() {
    assertThatThrownBy(() -> argument.of(List.of(NodeValue.makeInteger(1))))
        .isInstanceOf(ExprEvalException.class)
        .hasMessageContaining("not a string");
  }

  @Test
  void a_pattern_is_read_again_only_when_it_changes() {
    Pattern first = argument.of(source("a", "i"));
    assertThat(argument.of(source("a", "i"))).isSameAs(first);
    assertThat(argument.of(source("a")).matcher("A").find()).isFalse();
    assertThat(argument.of(source("a", "i")).matcher("A").find()).isTrue();
  }
}
