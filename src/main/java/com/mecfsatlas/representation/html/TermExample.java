package com.mecfsatlas.representation.html;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityType;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;

/**
 * One statement of the data as a query writes it, each name leading to its page.
 *
 * @param nodes subject, property and value
 * @param comment the value, where it is too long for the line and a variable stands for it
 */
public record TermExample(List<Hyperlink> nodes, String comment) {
  private static final int LONGEST = 100;

  /** The findings and the limits of a record. */
  private static final Pattern SHOWN = Pattern.compile("#(?:f|limit-)\\d+");

  public TermExample {
    nodes = List.copyOf(nodes);
  }

  /**
   * The statement.
   *
   * @param terms where a term of the vocabulary is told; empty for what is none
   */
  static TermExample of(Statement said, Function<String, String> terms) {
    RDFNode value = said.getObject();
    boolean isLong = value.isLiteral() && value.asLiteral().getLexicalForm().length() > LONGEST;
    return new TermExample(
        List.of(
            link(said.getSubject(), terms),
            said.getPredicate().equals(RDF.type)
                ? Hyperlink.words("a")
                : link(said.getPredicate(), terms),
            isLong ? Hyperlink.words("?text") : link(value, terms)),
        isLong ? shortened(value.asLiteral().getLexicalForm()) : "");
  }

  private static Hyperlink link(RDFNode node, Function<String, String> terms) {
    String name = SparqlName.of(node);
    if (!node.isURIResource()) {
      return Hyperlink.words(name);
    }
    String iri = node.asResource().getURI();
    String told = terms.apply(iri);
    return Hyperlink.to(
        name,
        told.isEmpty()
            ? EntityId.ofIri(iri).map(thing -> thing.path() + place(thing, iri)).orElse(iri)
            : told);
  }

  /** Where the page shows the part under its own name; else the page as a whole tells of it. */
  private static String place(EntityId thing, String iri) {
    String fragment = iri.contains("#") ? iri.substring(iri.indexOf('#')) : "";
    return thing.kind() == EntityType.CRITERION || SHOWN.matcher(fragment).matches()
        ? fragment
        : "";
  }

  private static String shortened(String text) {
    return text.replaceAll("\\s+", " ").substring(0, LONGEST).strip() + "…";
  }
}
