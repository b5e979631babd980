package com.mecfsatlas.app;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import com.mecfsatlas.question.Answer;
import com.mecfsatlas.question.Arguments;
import com.mecfsatlas.question.QueryTemplates;
import com.mecfsatlas.question.Question;
import com.mecfsatlas.representation.Format;
import com.mecfsatlas.representation.RepresentationOptions;
import com.mecfsatlas.representation.html.QuestionsHtml;
import com.mecfsatlas.representation.rdf.QuestionExamples;
import com.mecfsatlas.representation.table.CsvTable;
import com.mecfsatlas.store.Labels;
import com.mecfsatlas.store.Snapshot;
import com.mecfsatlas.web.QuestionWriters;
import com.mecfsatlas.web.ViewWriters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The questions as a page and as SHACL executables, their answers as pages and tables. */
final class QuestionDocuments implements QuestionWriters {
  private final List<Question> questions;
  private final Map<String, Question> byName;
  private final QueryTemplates fillIns;
  private final Labels names;
  private final QuestionsHtml html;

  QuestionDocuments(
      List<Question> questions, QueryTemplates fillIns, Labels names, QuestionsHtml html) {
    this.questions = questions;
    this.fillIns = fillIns;
    this.names = names;
    this.html = html;
    byName = questions.stream().collect(toMap(Question::name, identity()));
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.HTML, Format.TURTLE);
  }

  @Override
  public byte[] write(Format format, Snapshot snapshot) {
    return format == Format.TURTLE
        ? QuestionExamples.turtle(questions)
        : html.write(questions, snapshot.revision().toString());
  }

  @Override
  public List<Format> answerFormats() {
    return List.of(Format.HTML, Format.CSV);
  }

  @Override
  public Optional<ViewWriters.Asking> ask(
      String question, Map<String, List<String>> query, Snapshot snapshot) {
    return fillIns
        .find(question)
        .map(fillIn -> filled(Arguments.parse(fillIns.of(fillIn, snapshot), query), snapshot))
        .or(() -> Optional.ofNullable(byName.get(question)).map(each -> plain(each, snapshot)));
  }

  private ViewWriters.Asking plain(Question question, Snapshot snapshot) {
    return new AnswerDocument("", question, snapshot, html::write);
  }

  private ViewWriters.Asking filled(Arguments filling, Snapshot snapshot) {
    return new AnswerDocument(
        filling.canonicalQuery(),
        filling.question(),
        snapshot,
        answer -> html.write(answer, filling));
  }

  /** One answer, worked out for each format anew: a page and its table are kept apart. */
  private final class AnswerDocument implements ViewWriters.Asking {
    private final String canonicalQuery;
    private final Question question;
    private final Snapshot snapshot;
    private final Function<Answer, byte[]> page;

    AnswerDocument(
        String canonicalQuery,
        Question question,
        Snapshot snapshot,
        Function<Answer, byte[]> page) {
      this.canonicalQuery = canonicalQuery;
      this.question = question;
      this.snapshot = snapshot;
      this.page = page;
    }

    @Override
    public String canonicalQuery() {
      return canonicalQuery;
    }

    @Override
    public byte[] write(Format format, RepresentationOptions rendition) {
      Answer answer = Answer.of(question, snapshot, names);
      return format == Format.CSV ? CsvTable.of(answer) : page.apply(answer);
    }
  }
}
