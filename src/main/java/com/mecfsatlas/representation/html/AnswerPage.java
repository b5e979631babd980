package com.mecfsatlas.representation.html;

import com.mecfsatlas.question.Answer;
import com.mecfsatlas.question.Arguments;
import com.mecfsatlas.representation.ResourceReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.vocabulary.SKOS;

/**
 * What the page of one competency question shows: its answer, and the query that gives it.
 *
 * @param sentence the question with its gaps, if it has any
 * @param others which other choices have an answer, where this one has none
 */
public record AnswerPage(
    Frame frame,
    QuestionsPage.Item question,
    List<Sentence> sentence,
    List<Others> others,
    List<String> columns,
    List<List<Hyperlink>> rows) {
  /** The choices of one gap that have an answer as the other gaps are filled. */
  public record Others(String label, List<Hyperlink> links) {}

  static AnswerPage of(Site site, Answer answer) {
    return of(
        site, answer, "/questions/" + answer.question().name() + ".csv", List.of(), List.of());
  }

  static AnswerPage of(Site site, Answer answer, Arguments filling) {
    return of(
        site,
        answer,
        filling.address("csv"),
        List.of(Sentence.of(filling)),
        answer.rows().isEmpty() ? others(filling) : List.of());
  }

  private static List<Others> others(Arguments filling) {
    return filling.fillings().question().gaps().stream()
        .map(
            gap ->
                new Others(
                    gap.label(),
                    filling.fillings().choices(gap, filling.chosen()).stream()
                        .map(
                            choice -> Hyperlink.to(choice.name(), filling.with(gap, choice).href()))
                        .toList()))
        .filter(others -> !others.links().isEmpty())
        .toList();
  }

  private static AnswerPage of(
      Site site, Answer answer, String csv, List<Sentence> sentence, List<Others> others) {
    QuestionsPage.Item question = QuestionsPage.Item.of(answer.question());
    return new AnswerPage(
        Frame.plain(site, question.words(), "/questions", answer.revision())
            .withData(List.of(Frame.data("CSV", "text/csv", csv))),
        question,
        sentence,
        others,
        shown(answer).mapToObj(column -> ListPage.heading(answer.columns().get(column))).toList(),
        answer.rows().stream()
            .map(
                row ->
                    shown(answer)
                        .mapToObj(column -> cell(row.get(column), answer.names()))
                        .toList())
            .toList());
  }

  /** A label says again what the link beside it says; the data keep it. */
  private static IntStream shown(Answer answer) {
    return IntStream.range(0, answer.columns().size())
        .filter(column -> column == 0 || !answer.columns().get(column).equals("label"));
  }

  private static Hyperlink cell(Optional<RDFNode> value, Map<String, String> names) {
    if (value.isEmpty()) {
      return Hyperlink.words("");
    }
    RDFNode node = value.get();
    if (!node.isURIResource()) {
      return Hyperlink.words(node.isLiteral() ? node.asLiteral().getLexicalForm() : "");
    }
    String iri = node.asResource().getURI();
    return Hyperlink.to(
        new ResourceReader(
            ModelFactory.createDefaultModel()
                .createResource(iri)
                .addProperty(SKOS.prefLabel, names.getOrDefault(iri, iri))));
  }
}
