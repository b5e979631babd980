package com.mecfsatlas.app;

import com.mecfsatlas.question.Arguments;
import com.mecfsatlas.representation.Formats;
import com.mecfsatlas.representation.html.Editor;
import com.mecfsatlas.representation.html.ResultTable;
import com.mecfsatlas.representation.html.Site;
import com.mecfsatlas.representation.html.SparqlHtml;
import com.mecfsatlas.sparql.ProblemView;
import com.mecfsatlas.sparql.QueryLimits;
import com.mecfsatlas.sparql.ResultView;
import com.mecfsatlas.sparql.SparqlPages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** The pages of the query service, in the looks of the site. */
final class ServicePages implements SparqlPages {
  private final Site site;
  private final Editor editor;
  private final Supplier<String> revision;
  private final Supplier<List<Arguments>> questions;
  private final SparqlHtml html;

  /**
   * @param questions with gaps, which need no query to be written
   */
  ServicePages(
      Site site,
      Editor editor,
      Supplier<String> revision,
      Supplier<List<Arguments>> questions,
      SparqlHtml html) {
    this.site = site;
    this.editor = editor;
    this.revision = revision;
    this.questions = questions;
    this.html = html;
  }

  @Override
  public byte[] form() {
    return html.form(questions.get(), revision.get());
  }

  @Override
  public byte[] table(ResultView shown) {
    return html.table(
        new ResultTable(
            shown.query(),
            shown.yesOrNo(),
            shown.columns(),
            shown.rows(),
            shown.took(),
            shown.time(),
            shown.hint(),
            shown.revision(),
            shown.digest()));
  }

  @Override
  public byte[] problem(ProblemView shown) {
    return html.problem(
        shown.title(),
        shown.detail(),
        shown.query(),
        shown.line(),
        shown.column(),
        shown.token(),
        revision.get());
  }

  @Override
  public String looks() {
    return site.version() + site.stylesheet() + editor.script() + editor.importMap();
  }

  @Override
  public String scripts() {
    return editor.sources();
  }

  /** Of a service over data of the user's own: of a site without other pages. */
  static SparqlPages ofOwnData(PackagedAssets assets, QueryLimits limits) {
    Site site = assets.site(Formats.registered(), List.of(), List.of(), "");
    Editor editor = assets.editor("");
    return new ServicePages(
        site,
        editor,
        () -> "",
        List::of,
        new SparqlHtml(site, editor, words(limits), "", thing -> Optional.empty()));
  }

  /** What a query may cost. */
  static String words(QueryLimits limits) {
    return String.format(
        Locale.ROOT,
        "A query may take %d seconds. A page shows up to %,d rows, a file up to %,d rows or %d MB.",
        limits.time().toSeconds(),
        QueryLimits.ROWS_OF_A_PAGE,
        limits.rows(),
        limits.resultBytes() >> 20);
  }
}
