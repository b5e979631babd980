package com.mecfsatlas.representation;

import com.mecfsatlas.question.Answer;
import com.mecfsatlas.question.Arguments;
import com.mecfsatlas.question.QueryTemplates;
import com.mecfsatlas.question.Question;
import com.mecfsatlas.representation.html.AnswerPage;
import com.mecfsatlas.representation.html.QuestionsHtml;
import com.mecfsatlas.representation.prose.QuestionsProse;
import com.mecfsatlas.representation.table.CsvTable;
import com.mecfsatlas.store.Labels;
import com.mecfsatlas.store.Snapshot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The answers to the competency questions, each below the name of its question.
 *
 * @param templates those of the questions that leave gaps to fill
 */
public record AnswerSitePage(
    List<Question> questions, QueryTemplates templates, Labels labels, QuestionsHtml html)
    implements SitePage {
  private static final String BELOW = "/questions/";

  public AnswerSitePage {
    questions = List.copyOf(questions);
  }

  @Override
  public String path() {
    return BELOW + "{question}";
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.HTML, Format.CSV, Format.MARKDOWN);
  }

  @Override
  public Optional<PageRequest> read(
      String path, Map<String, List<String>> query, Snapshot snapshot) {
    String name = path.substring(BELOW.length());
    return templates
        .find(name)
        .map(template -> Arguments.parse(templates.of(template, snapshot), query))
        .map(
            arguments ->
                request(
                    arguments.canonicalQuery(),
                    arguments.question(),
                    snapshot,
                    answer -> html.page(answer, arguments)))
        .or(
            () ->
                questions.stream()
                    .filter(question -> question.name().equals(name))
                    .findFirst()
                    .map(question -> request("", question, snapshot, html::page)));
  }

  @Override
  public Map<String, String> alternatives(String path) {
    Map<String, String> others = new LinkedHashMap<>();
    questions.forEach(question -> others.put(BELOW + question.name(), question.title()));
    return others;
  }

  /** Worked out for each format anew: a page and its table are cached apart. */
  private PageRequest request(
      String canonicalQuery,
      Question question,
      Snapshot snapshot,
      Function<Answer, AnswerPage> page) {
    return new PageRequest(
        canonicalQuery,
        (format, options) -> {
          Answer answer = Answer.of(question, snapshot, labels);
          return format.equals(Format.CSV)
              ? CsvTable.of(answer)
              : write(page.apply(answer), format);
        });
  }

  private byte[] write(AnswerPage page, Format format) {
    return format.equals(Format.MARKDOWN) ? QuestionsProse.write(page) : html.write(page);
  }
}
