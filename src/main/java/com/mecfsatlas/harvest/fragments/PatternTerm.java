package com.mecfsatlas.harvest.fragments;

import com.mecfsatlas.http.HttpProblem;
import com.mecfsatlas.http.ProblemException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.BaseDatatype;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;

/**
 * One term of a triple pattern as a parameter writes it (Triple Pattern Fragments, "URLs for triple
 * pattern fragments"): an IRI, {@code "a text"}, {@code "a text"@en}, {@code "1"^^IRI}, or a
 * variable, which is nothing or {@code ?name}. An IRI may stand in angle brackets too.
 */
final class PatternTerm {
  private static final Pattern VARIABLE = Pattern.compile("\\?\\w+");
  private static final Pattern IRI =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\x00-\\x20<>\"{}|\\\\^`]*");
  private static final Pattern BRACKETS = Pattern.compile("<(.*)>", Pattern.DOTALL);

  /** What is between the first and the last quotation mark is the text, to the letter. */
  private static final Pattern LITERAL =
      Pattern.compile("\"(.*)\"(?:@([A-Za-z]+(?:-[A-Za-z0-9]+)*)|\\^\\^(.+))?", Pattern.DOTALL);

  private final String parameter;
  private final Skolem skolem;

  /**
   * @param parameter its name, for who reads the refusal
   */
  PatternTerm(String parameter, Skolem skolem) {
    this.parameter = parameter;
    this.skolem = skolem;
  }

  /**
   * Where a literal may stand.
   *
   * @throws ProblemException where it is no term
   */
  Node any(String text) {
    Matcher literal = LITERAL.matcher(text);
    return literal.matches() ? literal(literal) : resource(text);
  }

  /**
   * Where no literal may stand.
   *
   * @throws ProblemException where it is no variable and no IRI
   */
  Node resource(String text) {
    if (text.isEmpty()) {
      return Node.ANY;
    }
    if (VARIABLE.matcher(text).matches()) {
      return Var.alloc(text.substring(1));
    }
    if (text.startsWith("\"")) {
      throw refusal(text, "is a literal, or begins like one");
    }
    return skolem.blank(iri(text));
  }

  private Node literal(Matcher read) {
    String text = read.group(1);
    String language = read.group(2);
    String type = read.group(3);
    if (language != null) {
      return NodeFactory.createLiteralLang(text, language);
    }
    return type == null
        ? NodeFactory.createLiteralString(text)
        : NodeFactory.createLiteralDT(text, datatype(iri(type).getURI()));
  }

  /** What nobody has heard of is not remembered either: anybody can make names up. */
  private static RDFDatatype datatype(String iri) {
    RDFDatatype known = TypeMapper.getInstance().getTypeByName(iri);
    return known == null ? new BaseDatatype(iri) : known;
  }

  private Node iri(String text) {
    Matcher brackets = BRACKETS.matcher(text);
    String iri = brackets.matches() ? brackets.group(1) : text;
    if (!IRI.matcher(iri).matches()) {
      throw refusal(text, "is none of them; prefixes are not known here");
    }
    return NodeFactory.createURI(iri);
  }

  private ProblemException refusal(String text, String why) {
    return HttpProblem.BAD_REQUEST.refusal(
        "The parameter %s takes a whole IRI, %s or nothing for anything; %s %s."
            .formatted(
                parameter,
                parameter.equals("object")
                    ? "\"a text\", \"a text\"@en, \"1\"^^IRI, ?name"
                    : "?name",
                shortened(text),
                why));
  }

  private static String shortened(String text) {
    return text.length() > 80 ? text.substring(0, 80) + "…" : text;
  }
}
