package com.mecfsatlas.representation;

import com.mecfsatlas.analysis.keyquestion.KeyAnswer;
import com.mecfsatlas.analysis.keyquestion.KeyAnswers;
import com.mecfsatlas.analysis.keyquestion.KeyQuestion;
import com.mecfsatlas.representation.html.KeyAnswerHtml;
import com.mecfsatlas.representation.jsonld.AnalysisJsonLd;
import com.mecfsatlas.representation.prose.KeyAnswerProse;
import com.mecfsatlas.representation.table.AnalysisCsv;
import com.mecfsatlas.store.Snapshot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.vocabulary.SchemaDO;

/** The answers to key questions, each at its own address. */
public record KeyAnswerSitePage(KeyAnswers answers, KeyAnswerHtml html) implements SitePage {
  private static final AnalysisJsonLd JSON_LD = new AnalysisJsonLd();

  @Override
  public String path() {
    return KeyQuestion.PATH + "/{question}";
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.HTML, Format.CSV, Format.JSON_LD, Format.MARKDOWN);
  }

  @Override
  public List<String> addresses() {
    return answers.questions().stream().map(KeyQuestion::path).toList();
  }

  @Override
  public Optional<PageRequest> read(
      String path, Map<String, List<String>> query, Snapshot snapshot) {
    return answers.questions().stream()
        .filter(question -> question.path().equals(path))
        .findFirst()
        .map(
            question ->
                new PageRequest(
                    "",
                    (format, options) ->
                        write(
                            answers.of(snapshot, question),
                            format,
                            snapshot.revision().toString())));
  }

  @Override
  public Map<String, String> alternatives(String path) {
    Map<String, String> others = new LinkedHashMap<>();
    answers.questions().forEach(question -> others.put(question.path(), question.question()));
    return others;
  }

  @Override
  public List<String> types() {
    return List.of(SchemaDO.QAPage.getURI());
  }

  private byte[] write(KeyAnswer answer, Format format, String revision) {
    if (format.equals(Format.HTML)) {
      return html.write(answer, revision);
    }
    if (format.equals(Format.MARKDOWN)) {
      return KeyAnswerProse.write(answer);
    }
    return format.equals(Format.CSV) ? AnalysisCsv.write(answer) : JSON_LD.write(answer);
  }
}
