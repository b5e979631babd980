package com.mecfsatlas.sparql;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * How long the expressions of one query may work, and how much they may build: doubling a string
 * thirty times is a short query and a gigabyte, squaring a number twenty times one of a million
 * digits.
 */
final class ExpressionBounds {
  /** More digits than any number that is measured; arithmetic on them takes no time yet. */
  private static final int DIGITS = 1_000;

  /** What 1,000 digits take. */
  private static final int BITS = 3_322;

  /** A numeral of this length is read in a twentieth of a second. */
  private static final int LITERAL = 100_000;

  /** Shorter texts are not counted: nearly every query builds some for each row. */
  private static final int SHORT = 200;

  private final Deadline deadline;
  private final int longest;
  private long left;

  /**
   * @param longest the longest string, in characters
   * @param all how many characters all strings have together that are not short
   */
  ExpressionBounds(Deadline deadline, int longest, long all) {
    this.deadline = deadline;
    this.longest = longest;
    this.left = all;
  }

  static ExpressionBounds of(QueryLimits limits, Deadline deadline) {
    return new ExpressionBounds(deadline, limits.textLength(), limits.textInAll());
  }

  Deadline deadline() {
    return deadline;
  }

  CharSequence timed(String text) {
    return new TimedText(text, deadline);
  }

  void checkLength(long length) {
    if (length > longest) {
      throw SparqlProblem.RESULT_TOO_LARGE.refusal(
          "An expression builds a string of over " + longest + " characters.");
    }
  }

  /** Counts a text that was built. */
  void countText(NodeValue value) {
    deadline.check();
    if (value.isLiteral() && !value.isNumber()) {
      count(value.asNode().getLiteralLexicalForm().length());
    }
  }

  void count(long length) {
    if (length > SHORT) {
      add(length);
    }
  }

  /** Counts what is put together from many short ones. */
  void add(long length) {
    left -= length;
    if (left < 0) {
      throw SparqlProblem.RESULT_TOO_LARGE.refusal(
          "The expressions of the query build more text than there is room for. Narrow it, or"
              + " build shorter strings.");
    }
  }

  /** An operand: no text (SPARQL 1.1, 17.3), and no number of more than a thousand digits. */
  static void checkOperand(NodeValue value) {
    if (value.isString()) {
      throw new ExprEvalException("not a number: " + value);
    }
    if (value.isInteger()) {
      checkBits(value.getInteger());
    } else if (value.isDecimal()) {
      BigDecimal decimal = value.getDecimal();
      checkBits(decimal.unscaledValue());
      if (Math.abs((long) decimal.scale()) > DIGITS) {
        throw tooLong();
      }
    }
  }

  /** How many digits to round to. */
  static void checkPrecision(NodeValue value) {
    if (value.isInteger() && value.getInteger().abs().compareTo(BigInteger.valueOf(DIGITS)) > 0) {
      throw tooLong();
    }
  }

  /** What is read as a number, if it is one. */
  static void checkNumeral(NodeValue value) {
    if (value.isString() && value.getString().length() > DIGITS) {
      throw tooLong();
    }
  }

  /** What becomes a literal of any type, a number perhaps. */
  static void checkLiteral(NodeValue value) {
    if (value.isString() && value.getString().length() > LITERAL) {
      throw tooLong();
    }
  }

  private static void checkBits(BigInteger number) {
    if (number.bitLength() > BITS) {
      throw tooLong();
    }
  }

  private static ExprEvalException tooLong() {
    return new ExprEvalException("a number of more than " + DIGITS + " digits");
  }
}
