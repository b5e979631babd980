package com.mecfsatlas.view.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mecfsatlas.graph.Prefixes;
import java.net.URLEncoder;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.vocabulary.SKOS;

/** The pages of the query service for people. */
public final class SparqlHtml {
  private static final String PATH = "/sparql";

  private final Templates templates = new Templates();
  private final Site site;

  public SparqlHtml(Site site) {
    this.site = site;
  }

  public byte[] form(String revision) {
    return spell(new SparqlPage(frame(revision), "", "", "", List.of(), List.of()));
  }

  public byte[] problem(String title, String detail, String query, String revision) {
    return spell(new SparqlPage(frame(revision), query, title, detail, List.of(), List.of()));
  }

  /**
   * A result below the query that gave it.
   *
   * @param rows a value for each column, or nothing
   */
  public byte[] table(
      String query, List<String> columns, List<List<Optional<RDFNode>>> rows, String revision) {
    List<List<Link>> cells =
        rows.stream().map(row -> row.stream().map(SparqlHtml::cell).toList()).toList();
    return spell(
        new SparqlPage(frame(revision).withData(others(query)), query, "", "", columns, cells));
  }

  private byte[] spell(SparqlPage page) {
    return templates.spell("sparql", page);
  }

  private Frame frame(String revision) {
    return Frame.plain(site, "Ask in SPARQL", PATH, revision);
  }

  private static List<Frame.DataLink> others(String query) {
    String address = PATH + "?query=" + URLEncoder.encode(query, UTF_8) + "&format=";
    return List.of(
        Frame.data("CSV", "text/csv", address + "csv"),
        Frame.data("TSV", "text/tab-separated-values", address + "tsv"),
        Frame.data("JSON", "application/sparql-results+json", address + "json"),
        Frame.data("XML", "application/sparql-results+xml", address + "xml"));
  }

  private static Link cell(Optional<RDFNode> value) {
    return value.map(SparqlHtml::cell).orElse(Link.words(""));
  }

  private static Link cell(RDFNode node) {
    if (node instanceof Literal literal) {
      return Link.words(literal.getLexicalForm());
    }
    if (node.isAnon()) {
      return Link.words("a node without a name");
    }
    String iri = node.asResource().getURI();
    return Link.to(
        new Entry(
            ModelFactory.createDefaultModel()
                .createResource(iri)
                .addProperty(SKOS.prefLabel, Prefixes.mapping().shortForm(iri))));
  }
}
