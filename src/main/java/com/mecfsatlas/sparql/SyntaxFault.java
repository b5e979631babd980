package com.mecfsatlas.sparql;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the grammar of SPARQL and a text part, in words. The parser names the token that it met and
 * every token that could have stood there; what a writer of queries needs is which one is missing.
 *
 * @param met the token as it was written; empty at the end of the text
 * @param expected the tokens that could have stood there, as the parser calls them
 * @param before the text up to it
 */
record SyntaxFault(String met, Set<String> expected, String before) {
  private static final Pattern UNRESOLVED =
      Pattern.compile("Unresolved prefixed name: (([^:\\s]*:)\\S*)");
  private static final Pattern UNGROUPED =
      Pattern.compile("Non-group key variable in .*: (\\?\\w+)");
  private static final Pattern MET =
      Pattern.compile("Encountered \" (?:<\\w+>|\".*?\") \"(.*) \"\" at");
  private static final Pattern EXPECTED =
      Pattern.compile("(?m)^\\s+(\"[^\"]+\"|<\\w+>)\\s*(?:\\.\\.\\.)?\\s*$");

  private static final Set<String> AFTER_THE_PATTERN =
      Set.of("LIMIT", "OFFSET", "ORDER", "GROUP", "HAVING");

  private static final Set<String> COMPARING = Set.of("=", "!=", ">", "<=", ">=");

  /** More than these say nothing to anybody. */
  private static final int FEW = 5;

  SyntaxFault {
    expected = Set.copyOf(expected);
  }

  /**
   * What is wrong and the way out, if that is one of the usual faults.
   *
   * @param message of the parser
   * @param place of what it met, if it names one
   * @param text the query
   */
  static Optional<String> words(String message, Optional<QueryPosition> place, String text) {
    Matcher unresolved = UNRESOLVED.matcher(message);
    if (unresolved.find()) {
      String prefix = unresolved.group(2);
      return Optional.of(
          "The prefix "
              + prefix
              + " is not declared: write PREFIX "
              + prefix
              + " <...> before the query, with the namespace that it stands for. Without it "
              + unresolved.group(1)
              + " names nothing.");
    }
    Matcher ungrouped = UNGROUPED.matcher(message);
    if (ungrouped.find()) {
      String variable = ungrouped.group(1);
      return Optional.of(
          variable
              + " has no single value beside an aggregate: add GROUP BY "
              + variable
              + ", or select (SAMPLE("
              + variable
              + ") AS ?one).");
    }
    return message.startsWith("Lexical error")
        ? UnreadSign.words(message)
        : place.flatMap(at -> of(message, at, text)).flatMap(SyntaxFault::inWords);
  }

  private static Optional<SyntaxFault> of(String message, QueryPosition place, String text) {
    Set<String> expected = new LinkedHashSet<>();
    EXPECTED.matcher(message).results().forEach(each -> expected.add(each.group(1)));
    Matcher met = MET.matcher(message.lines().findFirst().orElse(""));
    boolean isEnd = message.startsWith("Encountered \"<EOF>\"");
    return met.find() || isEnd
        ? Optional.of(
            new SyntaxFault(
                isEnd ? "" : met.group(1).strip(), expected, isEnd ? text : place.before(text)))
        : Optional.empty();
  }

  private Optional<String> inWords() {
    return Optional.<String>empty()
        .or(this::end)
        .or(this::address)
        .or(this::equality)
        .or(this::comma)
        .or(this::selection)
        .or(this::filter)
        .or(this::order)
        .or(this::bracket)
        .or(this::statement)
        .or(this::logic)
        .or(this::fewExpected);
  }

  private Optional<String> end() {
    if (!met.isEmpty()) {
      return Optional.empty();
    }
    if (before.isBlank()) {
      return Optional.of("There is no query: expected SELECT, ASK, CONSTRUCT or DESCRIBE.");
    }
    return Optional.of(
        "The query ends too early: "
            + (takes("\"}\"")
                ? "expected } at the end."
                : takes("\")\"") ? "expected ) at the end." : "is a bracket open?"));
  }

  private Optional<String> address() {
    return when(
        met.equals("<") && takes("<IRIref>"),
        "The address that begins here is not closed: expected > after it, and no space in it.");
  }

  private Optional<String> equality() {
    return when(
        COMPARING.contains(met) && (takes("\"a\"") || takes("<BLANK_NODE_LABEL>")),
        met
            + " compares, and stands in a FILTER: expected subject, property and object, and then"
            + " FILTER(?a "
            + met
            + " ?b).");
  }

  private Optional<String> comma() {
    if (met.equals(",") && takes("\"where\"")) {
      return Optional.of("No comma stands between variables: expected SELECT ?a ?b.");
    }
    return when(
        before.stripTrailing().endsWith(","),
        "Expected one more value between , and " + shown() + ": leave the comma out, or go on.");
  }

  private Optional<String> selection() {
    if (takes("\"distinct\"")) {
      return Optional.of(
          "SELECT names nothing: expected variables, as in SELECT ?a ?b, or * before "
              + shown()
              + ".");
    }
    if (isWord("AS") && takes("\"where\"")) {
      return Optional.of("Expected brackets around a value with its name: (?a AS ?b).");
    }
    return when(
        met.equals(")") && takes("\"as\""),
        "Expected a name for what is computed, before ): (?a + 1 AS ?b).");
  }

  private Optional<String> filter() {
    return when(
        lastWord().equalsIgnoreCase("FILTER"),
        "Expected ( after FILTER: write FILTER(?a > 1), with brackets around all of it.");
  }

  private Optional<String> order() {
    if (AFTER_THE_PATTERN.contains(met.toUpperCase(Locale.ROOT)) && takes("<EOF>")) {
      return Optional.of(
          shown() + " stands too late: the order is GROUP BY, HAVING, ORDER BY, LIMIT, OFFSET.");
    }
    return when(
        lastWord().equalsIgnoreCase("ORDER") || lastWord().equalsIgnoreCase("GROUP"),
        "Expected BY after " + lastWord().toUpperCase(Locale.ROOT) + ".");
  }

  private Optional<String> bracket() {
    if (takes("\"}\"") && AFTER_THE_PATTERN.contains(met.toUpperCase(Locale.ROOT))) {
      return Optional.of("Expected } before " + shown() + ".");
    }
    if (met.equals("}") && takes("<EOF>")) {
      return Optional.of("There is one } too many: what was opened is closed before it.");
    }
    return when(met.equals("}") && takes("\")\""), "Expected ) before }.");
  }

  private Optional<String> statement() {
    if (met.equals("}") && (takes("\"a\"") || takes("<BLANK_NODE_LABEL>"))) {
      return Optional.of(
          "The statement before } is not whole: expected subject, property and object.");
    }
    return when(
        takes("\".\"") && takes("\";\"") && takes("\"}\""),
        "Expected . before "
            + shown()
            + ": a dot ends each statement, ; goes on with its subject.");
  }

  private Optional<String> logic() {
    if (isWord("AND") || isWord("OR")) {
      return Optional.of(
          "Expected "
              + (isWord("AND") ? "&&" : "||")
              + " instead of "
              + met
              + ": SPARQL writes && for and, || for or.");
    }
    return when(takes("\")\""), "Expected ) before " + shown() + ".");
  }

  private Optional<String> fewExpected() {
    List<String> names =
        new ArrayList<>(expected.stream().map(SyntaxFault::name).sorted().toList());
    if (names.isEmpty() || names.size() > FEW) {
      return Optional.of(shown() + " cannot stand here.");
    }
    String last = names.removeLast();
    return Optional.of(
        "Expected "
            + (names.isEmpty() ? last : String.join(", ", names) + " or " + last)
            + (met.isEmpty() ? " at the end." : " before " + shown() + "."));
  }

  private static String name(String token) {
    return switch (token) {
      case "<EOF>" -> "the end";
      case "<VAR1>", "<VAR2>" -> "a variable";
      case "<IRIref>" -> "an address in < >";
      case "<INTEGER>" -> "a whole number";
      case "<PNAME_NS>", "<PNAME_LN>" -> "a name with a prefix";
      default -> token.replaceAll("[\"<>]", "").toUpperCase(Locale.ROOT);
    };
  }

  private boolean takes(String token) {
    return expected.contains(token);
  }

  private boolean isWord(String word) {
    return met.equalsIgnoreCase(word);
  }

  private String lastWord() {
    String[] words = before.strip().split("[\\s(){}]+", -1);
    return words[words.length - 1];
  }

  /** As it was written; a word of SPARQL in capitals. */
  private String shown() {
    return met.matches("[a-zA-Z]+") ? met.toUpperCase(Locale.ROOT) : met;
  }

  private static Optional<String> when(boolean isSo, String words) {
    return isSo ? Optional.of(words) : Optional.empty();
  }
}
