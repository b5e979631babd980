package com.mecfsatlas.sparql;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.List;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.jspecify.annotations.Nullable;

/**
 * The pattern of one call of REGEX or REPLACE, compiled again only when it changes. RE2 reads it,
 * whose time grows with the text and never explodes; of XPath's regular expressions (XQuery and
 * XPath Functions 3.1, 5.6) it lacks back-references and class subtraction, and a repetition has at
 * most 1,000 turns.
 */
final class PatternArgument {
  private final String function;
  private List<NodeValue> compiled = List.of();
  private @Nullable Pattern pattern;

  PatternArgument(String function) {
    this.function = function;
  }

  static @Nullable Expr optional(ExprList args, int index) {
    return args.size() > index ? args.get(index) : null;
  }

  /**
   * Refuses the query where its pattern is there to be read, and cannot be.
   *
   * @param source the pattern's text and perhaps its flags
   */
  void check(List<@Nullable Expr> source) {
    if (source.stream().allMatch(each -> each == null || each.isConstant())) {
      try {
        of(source.stream().filter(each -> each != null).map(Expr::getConstant).toList());
      } catch (ExprEvalException e) {
        throw SparqlProblem.PATTERN_SYNTAX.refusal(QueryProblems.aboutPattern(e.getMessage()));
      }
    }
  }

  /** The pattern that {@code source}, the pattern's text and perhaps its flags, writes. */
  Pattern of(List<NodeValue> source) {
    Pattern known = pattern;
    if (known != null && compiled.equals(source)) {
      return known;
    }
    Pattern made = compile(string(source.get(0)), source.size() > 1 ? string(source.get(1)) : "");
    compiled = List.copyOf(source);
    pattern = made;
    return made;
  }

  private Pattern compile(String text, String flags) {
    int mask = flags.chars().map(this::flag).reduce(0, (some, more) -> some | more);
    boolean literal = flags.indexOf('q') >= 0;
    try {
      return Pattern.compile(
          literal ? Pattern.quote(text) : read(text, flags.indexOf('x') >= 0), mask);
    } catch (PatternSyntaxException e) {
      throw new ExprEvalException(function + ": " + e.getMessage(), e);
    }
  }

  private int flag(int flag) {
    return switch (flag) {
      case 'i' -> Pattern.CASE_INSENSITIVE;
      case 's' -> Pattern.DOTALL;
      case 'm' -> Pattern.MULTILINE;
      case 'q', 'x' -> 0;
      default ->
          throw new ExprEvalException(function + ": there is no flag " + Character.toString(flag));
    };
  }

  /**
   * @param spaced whether white space outside of a class says nothing
   */
  private String read(String text, boolean spaced) {
    StringBuilder read = new StringBuilder();
    boolean inClass = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length()) {
        read.append(c).append(text.charAt(++i));
        continue;
      }
      if (inClass && c == '-' && text.startsWith("[", i + 1)) {
        throw new ExprEvalException(function + ": class subtraction is not read: " + text);
      }
      if (c == '[') {
        inClass = true;
      } else if (c == ']') {
        inClass = false;
      }
      if (inClass || !spaced || !Character.isWhitespace(c)) {
        read.append(c);
      }
    }
    return read.toString();
  }

  private String string(NodeValue value) {
    if (!value.isString()) {
      throw new ExprEvalException(function + ": not a string: " + value);
    }
    return value.getString();
  }
}
