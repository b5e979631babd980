package com.mecfsatlas.app;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import com.mecfsatlas.graph.Answer;
import com.mecfsatlas.graph.FillIns;
import com.mecfsatlas.graph.KnowledgeGraph;
import com.mecfsatlas.graph.Nomenclature;
import com.mecfsatlas.graph.Question;
import com.mecfsatlas.view.CsvTable;
import com.mecfsatlas.view.Filling;
import com.mecfsatlas.view.Format;
import com.mecfsatlas.view.QuestionExamples;
import com.mecfsatlas.view.Rendition;
import com.mecfsatlas.view.html.QuestionsHtml;
import com.mecfsatlas.web.QuestionFaces;
import com.mecfsatlas.web.ViewFaces;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The questions as a page and as SHACL executables, their answers as pages and tables. */
final class SpelledQuestions implements QuestionFaces {
  private final List<Question> questions;
  private final Map<String, Question> byName;
  private final FillIns fillIns;
  private final Nomenclature names;
  private final KnowledgeGraph graph;
  private final QuestionsHtml html;

  SpelledQuestions(
      KnowledgeGraph graph,
      List<Question> questions,
      FillIns fillIns,
      Nomenclature names,
      QuestionsHtml html) {
    this.graph = graph;
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
  public byte[] spell(Format format) {
    return format == Format.TURTLE
        ? QuestionExamples.turtle(questions)
        : html.spell(questions, graph.revision());
  }

  @Override
  public List<Format> answerFormats() {
    return List.of(Format.HTML, Format.CSV);
  }

  @Override
  public Optional<ViewFaces.Asking> ask(String question, Map<String, List<String>> query) {
    return fillIns
        .find(question)
        .map(fillIn -> filled(Filling.parse(fillIns.of(fillIn), query)))
        .or(() -> Optional.ofNullable(byName.get(question)).map(this::plain));
  }

  private ViewFaces.Asking plain(Question question) {
    return new AnswerSpelled("", question, html::spell);
  }

  private ViewFaces.Asking filled(Filling filling) {
    return new AnswerSpelled(
        filling.canonicalQuery(), filling.question(), answer -> html.spell(answer, filling));
  }

  /** One answer, worked out for each format anew: a page and its table are kept apart. */
  private final class AnswerSpelled implements ViewFaces.Asking {
    private final String canonicalQuery;
    private final Question question;
    private final Function<Answer, byte[]> page;

    AnswerSpelled(String canonicalQuery, Question question, Function<Answer, byte[]> page) {
      this.canonicalQuery = canonicalQuery;
      this.question = question;
      this.page = page;
    }

    @Override
    public String canonicalQuery() {
      return canonicalQuery;
    }

    @Override
    public byte[] spell(Format format, Rendition rendition) {
      Answer answer = Answer.of(question, graph, names);
      return format == Format.CSV ? CsvTable.of(answer) : page.apply(answer);
    }
  }
}
