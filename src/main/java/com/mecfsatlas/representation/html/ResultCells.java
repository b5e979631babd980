package com.mecfsatlas.representation.html;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.query.Prefixes;
import com.mecfsatlas.representation.ResourceReader;
import com.mecfsatlas.vocabulary.Atlas;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.vocabulary.SKOS;

/** The values of one result: things of the atlas by their name, as far as that is cheap. */
final class ResultCells {
  /** Each name is a look-up; further things stand under their short address. */
  private static final int MOST_NAMES = 1_000;

  private final Function<Resource, Optional<String>> namer;
  private final Map<String, Optional<String>> names = new HashMap<>();

  /**
   * @param namer tells the name of a thing or term, if it knows one
   */
  ResultCells(Function<Resource, Optional<String>> namer) {
    this.namer = namer;
  }

  List<List<SparqlPage.Cell>> of(List<List<Optional<RDFNode>>> rows) {
    return rows.stream().map(row -> row.stream().map(this::cell).toList()).toList();
  }

  private SparqlPage.Cell cell(Optional<RDFNode> value) {
    return value.map(this::cell).orElseGet(() -> new SparqlPage.Cell(Hyperlink.words(""), ""));
  }

  private SparqlPage.Cell cell(RDFNode node) {
    if (node instanceof Literal literal) {
      return new SparqlPage.Cell(Hyperlink.words(literal.getLexicalForm()), "");
    }
    if (node.asNode().isTripleTerm()) {
      return new SparqlPage.Cell(Hyperlink.words(NodeFmtLib.strNT(node.asNode())), "");
    }
    if (!node.isURIResource()) {
      return new SparqlPage.Cell(Hyperlink.words("a node without a name"), "");
    }
    String iri = node.asResource().getURI();
    String id = Prefixes.mapping().shortForm(iri);
    Optional<String> name = name(node.asResource());
    Hyperlink link =
        Hyperlink.to(
            new ResourceReader(
                ModelFactory.createDefaultModel()
                    .createResource(iri)
                    .addProperty(SKOS.prefLabel, name.orElse(id))));
    return new SparqlPage.Cell(link, name.isPresent() ? id : "");
  }

  private Optional<String> name(Resource resource) {
    String iri = resource.getURI();
    boolean ours = EntityId.ofIri(iri).isPresent() || iri.startsWith(Atlas.NS);
    if (!ours || (names.size() >= MOST_NAMES && !names.containsKey(iri))) {
      return Optional.empty();
    }
    return names.computeIfAbsent(iri, known -> namer.apply(resource));
  }
}
