package com.mecfsatlas.representation.html;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.query.Prefixes;
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

  static List<Hyperlink> of(Statement statement) {
    return List.of(
        link(statement.getSubject()),
        statement.getPredicate().equals(RDF.type)
            ? Hyperlink.words("a")
            : link(statement.getPredicate()),
        link(statement.getObject()));
  }

  private static Hyperlink link(RDFNode node) {
    if (node.isLiteral()) {
      return Hyperlink.words("“" + shortened(node.asLiteral().getLexicalForm()) + "”");
    }
    if (node.isAnon()) {
      return Hyperlink.words("[]");
    }
    String iri = node.asResource().getURI();
    String name = Prefixes.mapping().shortForm(iri);
    if (iri.startsWith(Atlas.NS)) {
      return Hyperlink.to(name, iri.substring(Atlas.NS.length() - 1));
    }
    return Hyperlink.to(
        name, EntityId.ofIri(iri).map(thing -> thing.path() + place(thing, iri)).orElse(iri));
  }

  /** Where the page shows the part under its own name; else the page as a whole tells of it. */
  private static String place(EntityId thing, String iri) {
    String fragment = iri.contains("#") ? iri.substring(iri.indexOf('#')) : "";
    return thing.kind() == EntityType.CRITERION || SHOWN.matcher(fragment).matches()
        ? fragment
        : "";
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST).strip() + "…";
  }
}
