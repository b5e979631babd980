package com.mecfsatlas.representation.html;

import com.mecfsatlas.history.CitedQuery;
import com.mecfsatlas.model.RevisionId;
import com.mecfsatlas.question.Arguments;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Resource;

/** The pages of the query service for people. */
public final class SparqlHtml {
  private static final String PATH = "/sparql";

  private final Templates templates = new Templates();
  private final Site site;
  private final Editor editor;
  private final String limits;
  private final String publicUrl;
  private final Function<Resource, Optional<String>> names;

  /**
   * @param limits what a query may cost, in words
   * @param publicUrl where readers reach this copy
   * @param names what things and terms are called
   */
  public SparqlHtml(
      Site site,
      Editor editor,
      String limits,
      String publicUrl,
      Function<Resource, Optional<String>> names) {
    this.site = site;
    this.editor = editor;
    this.limits = limits;
    this.publicUrl = publicUrl.replaceFirst("/$", "");
    this.names = names;
  }

  /** The page on which a query is written, below questions that need none. */
  public byte[] form(List<Arguments> questions, String revision) {
    List<Sentence> sentences = questions.stream().map(Sentence::of).toList();
    return write(page(revision, "", sentences, List.of(), List.of(), List.of()));
  }

  /**
   * What is wrong with a query, and where.
   *
   * @param line 0 where that is not known
   * @param token what stands there
   */
  public byte[] problem(
      String title,
      String detail,
      String query,
      int line,
      int column,
      String token,
      String revision) {
    List<CodeLine> lines = line == 0 ? List.of() : CodeLine.of(query, line, column, token);
    return write(
        page(
            revision,
            query,
            List.of(),
            List.of(new SparqlPage.Fault(title, detail, lines)),
            List.of(),
            List.of()));
  }

  /** A result below the query that gave it. */
  public byte[] table(ResultTable result) {
    String address = PATH + "?query=" + CitedQuery.encoded(result.query());
    boolean fits = address.length() <= CitedQuery.LONGEST;
    return write(
        page(
            result.revision(),
            result.query(),
            List.of(),
            List.of(),
            List.of(
                new SparqlPage.Result(
                    count(result),
                    result.columns(),
                    new ResultCells(names).of(result.rows()),
                    result.hint(),
                    fits ? address : "",
                    fits ? citation(result, address) : "",
                    fits ? cited(result) : "")),
            fits ? others(result, address + "&format=") : List.of()));
  }

  private SparqlPage page(
      String revision,
      String query,
      List<Sentence> sentences,
      List<SparqlPage.Fault> faults,
      List<SparqlPage.Result> results,
      List<Frame.DataLink> data) {
    Frame frame = Frame.plain(site, "Ask", "/questions", revision).withData(data);
    return new SparqlPage(frame, editor, query, limits, sentences, faults, results);
  }

  private byte[] write(SparqlPage page) {
    return templates.write("sparql", page);
  }

  private static String count(ResultTable result) {
    return rows(result) + ", " + told(result.took());
  }

  private static String rows(ResultTable result) {
    int rows = result.rows().size();
    return result.yesOrNo() ? "yes or no" : rows == 1 ? "1 row" : rows + " rows";
  }

  private static String told(Duration took) {
    return took.toMillis() < 1000
        ? took.toMillis() + " ms"
        : String.format(Locale.ROOT, "%.1f s", took.toMillis() / 1000.0);
  }

  /** In plain text, so that it can be copied as it stands. */
  private String citation(ResultTable result, String address) {
    return result.revision().isEmpty()
        ? ""
        : "ME/CFS Atlas, data revision %s. Result of a SPARQL query (%s), asked on %s. %s%s"
            .formatted(
                result.revision(), rows(result), DateWords.day(result.time()), publicUrl, address);
  }

  private static List<Frame.DataLink> others(ResultTable result, String address) {
    List<Frame.DataLink> ofAny =
        List.of(
            Frame.data("JSON", "application/sparql-results+json", address + "json"),
            Frame.data("XML", "application/sparql-results+xml", address + "xml"));
    List<Frame.DataLink> ofRows =
        List.of(
            Frame.data("CSV", "text/csv", address + "csv"),
            Frame.data("TSV", "text/tab-separated-values", address + "tsv"));
    return result.yesOrNo() ? ofAny : Stream.concat(ofRows.stream(), ofAny.stream()).toList();
  }

  /** Where the answer is cited; empty where it cannot be had again. */
  private static String cited(ResultTable result) {
    if (result.revision().isEmpty() || result.digest().isEmpty()) {
      return "";
    }
    String address =
        new CitedQuery(
                "",
                result.query(),
                RevisionId.number(result.revision()),
                result.rows().size(),
                result.digest())
            .address();
    return address.length() <= CitedQuery.LONGEST ? address : "";
  }
}
