package com.mecfsatlas.app;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import com.mecfsatlas.graph.Answer;
import com.mecfsatlas.graph.KnowledgeGraph;
import com.mecfsatlas.graph.NamedQuery;
import com.mecfsatlas.graph.QueryCatalogue;
import com.mecfsatlas.graph.Question;
import com.mecfsatlas.view.CsvTable;
import com.mecfsatlas.view.Format;
import com.mecfsatlas.view.QuestionExamples;
import com.mecfsatlas.view.html.QuestionsHtml;
import com.mecfsatlas.web.QuestionFaces;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The questions as a page and as SHACL executables, their answers as pages and tables. */
final class SpelledQuestions implements QuestionFaces {
  private final List<Question> questions;
  private final Map<String, Question> byName;
  private final NamedQuery name;
  private final KnowledgeGraph graph;
  private final QuestionsHtml html;

  SpelledQuestions(KnowledgeGraph graph, QueryCatalogue queries, QuestionsHtml html) {
    this.graph = graph;
    this.html = html;
    questions = Question.all(queries);
    byName = questions.stream().collect(toMap(Question::name, identity()));
    name = queries.get("answer/name", "entity");
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
  public boolean has(String question) {
    return byName.containsKey(question);
  }

  @Override
  public byte[] spellAnswer(String question, Format format) {
    Answer answer =
        Answer.of(
            Optional.ofNullable(byName.get(question)).orElseThrow(NotFoundException::new),
            graph,
            name);
    return format == Format.CSV ? CsvTable.of(answer) : html.spell(answer);
  }
}
