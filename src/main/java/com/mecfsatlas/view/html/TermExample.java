package com.mecfsatlas.view.html;

import com.mecfsatlas.graph.Kind;
import com.mecfsatlas.graph.Prefixes;
import com.mecfsatlas.graph.Thing;
import com.mecfsatlas.vocabulary.Atlas;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;

/** One statement of the data as a line of names, each leading to its page. */
final class TermExample {
  private static final int LONGEST = 100;

  /** The findings and the limits of a record. */
  private static final Pattern SHOWN = Pattern.compile("#(?:f|limit-)\\d+");

  private TermExample() {}

  static List<Link> of(Statement statement) {
    return List.of(
        link(statement.getSubject()),
        statement.getPredicate().equals(RDF.type)
            ? Link.words("a")
            : link(statement.getPredicate()),
        link(statement.getObject()));
  }

  private static Link link(RDFNode node) {
    if (node.isLiteral()) {
      return Link.words("“" + shortened(node.asLiteral().getLexicalForm()) + "”");
    }
    if (node.isAnon()) {
      return Link.words("[]");
    }
    String iri = node.asResource().getURI();
    String name = Prefixes.mapping().shortForm(iri);
    if (iri.startsWith(Atlas.NS)) {
      return Link.to(name, iri.substring(Atlas.NS.length() - 1));
    }
    return Link.to(
        name, Thing.ofIri(iri).map(thing -> thing.path() + place(thing, iri)).orElse(iri));
  }

  /** Where the page shows the part under its own name; else the page as a whole tells of it. */
  private static String place(Thing thing, String iri) {
    String fragment = iri.contains("#") ? iri.substring(iri.indexOf('#')) : "";
    return thing.kind() == Kind.CRITERION || SHOWN.matcher(fragment).matches() ? fragment : "";
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST).strip() + "…";
  }
}
