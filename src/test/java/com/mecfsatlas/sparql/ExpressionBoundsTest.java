package com.mecfsatlas.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mecfsatlas.http.ProblemException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.junit.jupiter.api.Test;

class ExpressionBoundsTest {
  private static final Deadline LATER = Deadline.in(Duration.ofHours(1));
  private static final Deadline OVER = Deadline.in(Duration.ofNanos(-1));

  private static void assertTooLong(Consumer<NodeValue> check, NodeValue value) {
    assertThatThrownBy(() -> check.accept(value))
        .isInstanceOf(ExprEvalException.class)
        .hasMessageContaining("more than 1000 digits");
  }

  private static void assertFine(Consumer<NodeValue> check, NodeValue value) {
    assertThatCode(() -> check.accept(value)).doesNotThrowAnyException();
  }

  private static NodeValue string(int length) {
    return NodeValue.makeString("1".repeat(length));
  }

  @Test
  void a_text_is_no_longer_than_it_may_be() {
    ExpressionBounds bounds = new ExpressionBounds(LATER, 10, 1_000);
    assertThatCode(() -> bounds.checkLength(10)).doesNotThrowAnyException();
    assertThatThrownBy(() -> bounds.checkLength(11))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("a string of over 10 characters");
  }

  @Test
  void all_texts_together_are_counted_but_for_short_ones_and_numbers() {
    ExpressionBounds bounds = new ExpressionBounds(LATER, 10_000, 601);
    for (int i = 0; i < 1_000; i++) {
      bounds.countText(string(200));
      bounds.countText(NodeValue.makeNode("1".repeat(300), XSDDatatype.XSDinteger));
      bounds.countText(NodeValue.makeNode(NodeFactory.createURI("urn:" + "x".repeat(300))));
    }
    bounds.countText(string(201));
    bounds.count(200);
    bounds.add(200);
    bounds.add(200);
    assertThatThrownBy(() -> bounds.add(1))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("more text than there is room for");
    assertThat(new ExpressionBounds(LATER, 9, 9).deadline()).isSameAs(LATER);
  }

  @Test
  void an_operand_is_no_text_and_no_number_of_over_a_thousand_digits() {
    Consumer<NodeValue> check = ExpressionBounds::checkOperand;
    assertThatThrownBy(() -> check.accept(string(1)))
        .isInstanceOf(ExprEvalException.class)
        .hasMessageContaining("not a number");
    BigInteger most = BigInteger.TWO.pow(3_322).subtract(BigInteger.ONE);
    assertFine(check, NodeValue.makeInteger(most));
    assertTooLong(check, NodeValue.makeInteger(most.add(BigInteger.ONE)));
    assertFine(check, NodeValue.makeDecimal(new BigDecimal(BigInteger.TEN, 1_000)));
    assertTooLong(check, NodeValue.makeDecimal(new BigDecimal(BigInteger.ONE, 1_001)));
    assertTooLong(check, NodeValue.makeDecimal(new BigDecimal(most.add(BigInteger.TWO), 1)));
    assertFine(check, NodeValue.makeDouble(1e300));
  }

  @Test
  void what_is_rounded_to_and_read_as_a_number_has_no_more_digits_either() {
    assertFine(ExpressionBounds::checkPrecision, NodeValue.makeInteger(1_000));
    assertFine(ExpressionBounds::checkPrecision, NodeValue.makeInteger(-1_000));
    assertTooLong(ExpressionBounds::checkPrecision, NodeValue.makeInteger(1_001));
    assertTooLong(ExpressionBounds::checkPrecision, NodeValue.makeInteger(-1_001));
    assertFine(ExpressionBounds::checkPrecision, string(2_000));
    assertFine(ExpressionBounds::checkNumeral, string(1_000));
    assertTooLong(ExpressionBounds::checkNumeral, string(1_001));
    assertFine(ExpressionBounds::checkNumeral, NodeValue.makeInteger(1));
    assertFine(ExpressionBounds::checkLiteral, string(100_000));
    assertTooLong(ExpressionBounds::checkLiteral, string(100_001));
    assertFine(ExpressionBounds::checkLiteral, NodeValue.makeInteger(1));
  }

  @Test
  void nothing_works_on_after_the_deadline() {
    assertThatCode(LATER::check).doesNotThrowAnyException();
    assertThatThrownBy(OVER::check).isInstanceOf(QueryCancelledException.class);
    assertThat(LATER.millisLeft()).isBetween(3_500_000L, 3_600_000L);
    assertThat(OVER.millisLeft()).isEqualTo(1);
    assertThatThrownBy(() -> new ExpressionBounds(OVER, 9, 9).countText(string(1)))
        .isInstanceOf(QueryCancelledException.class);
  }

  @Test
  void a_text_can_be_read_until_the_deadline() {
    String text = "abc".repeat(100);
    CharSequence read = ExpressionBounds.of(QueryLimits.PUBLIC, LATER).timed(text);
    assertThat(read.length()).isEqualTo(300);
    assertThat(read.toString()).isEqualTo(text);
    assertThat(read.subSequence(1, 3).toString()).isEqualTo("bc");
    assertThat(read.chars().mapToObj(c -> "" + (char) c).reduce("", String::concat))
        .isEqualTo(text);
    CharSequence late = new TimedText(text, OVER);
    for (int i = 0; i < 63; i++) {
      assertThat(late.charAt(i)).isEqualTo(text.charAt(i));
    }
    assertThatThrownBy(() -> late.charAt(63)).isInstanceOf(QueryCancelledException.class);
  }
}
