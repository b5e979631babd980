package com.mecfsatlas.app;

import com.mecfsatlas.question.Arguments;
import com.mecfsatlas.representation.html.Editor;
import com.mecfsatlas.representation.html.ResultTable;
import com.mecfsatlas.representation.html.Site;
import com.mecfsatlas.representation.html.SparqlHtml;
import com.mecfsatlas.sparql.ProblemView;
import com.mecfsatlas.sparql.ResultView;
import com.mecfsatlas.sparql.SparqlPages;
import java.util.List;
import java.util.function.Supplier;

/** The pages of the query service, in the looks of the site. */
final class SparqlDocuments implements SparqlPages {
  private final Site site;
  private final Editor editor;
  private final Supplier<String> revision;
  private final Supplier<List<Arguments>> questions;
  private final SparqlHtml html;

  /**
   * @param questions with gaps, which need no query to be written
   */
  SparqlDocuments(
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
            shown.asked(),
            revision.get()));
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
}
