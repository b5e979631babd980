package com.mecfsatlas.app;

import com.mecfsatlas.sparql.ShownProblem;
import com.mecfsatlas.sparql.ShownResult;
import com.mecfsatlas.sparql.SparqlPages;
import com.mecfsatlas.view.Filling;
import com.mecfsatlas.view.html.Editor;
import com.mecfsatlas.view.html.QueryResult;
import com.mecfsatlas.view.html.Site;
import com.mecfsatlas.view.html.SparqlHtml;
import java.util.List;
import java.util.function.Supplier;

/** The pages of the query service, in the looks of the site. */
final class SpelledSparql implements SparqlPages {
  private final Site site;
  private final Editor editor;
  private final Supplier<String> revision;
  private final Supplier<List<Filling>> questions;
  private final SparqlHtml html;

  /**
   * @param questions with gaps, which need no query to be written
   */
  SpelledSparql(
      Site site,
      Editor editor,
      Supplier<String> revision,
      Supplier<List<Filling>> questions,
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
  public byte[] table(ShownResult shown) {
    return html.table(
        new QueryResult(
            shown.query(),
            shown.yesOrNo(),
            shown.columns(),
            shown.rows(),
            shown.took(),
            shown.asked(),
            revision.get()));
  }

  @Override
  public byte[] problem(ShownProblem shown) {
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
}
