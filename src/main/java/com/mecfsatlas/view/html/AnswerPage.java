package com.mecfsatlas.view.html;

import com.mecfsatlas.graph.Answer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.vocabulary.SKOS;

/** What the page of one competency question shows: its answer, and the query that gives it. */
public record AnswerPage(
    Frame frame, QuestionsPage.Asked asked, List<String> columns, List<List<Link>> rows) {
  static AnswerPage of(Site site, Answer answer) {
    QuestionsPage.Asked asked = QuestionsPage.Asked.of(answer.question());
    return new AnswerPage(
        Frame.plain(site, asked.words(), "/questions", answer.revision())
            .withData(List.of(Frame.data("CSV", "text/csv", asked.href() + ".csv"))),
        asked,
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

  private static Link cell(Optional<RDFNode> value, Map<String, String> names) {
    if (value.isEmpty()) {
      return Link.words("");
    }
    RDFNode node = value.get();
    if (!node.isURIResource()) {
      return Link.words(node.isLiteral() ? node.asLiteral().getLexicalForm() : "");
    }
    String iri = node.asResource().getURI();
    return Link.to(
        new Entry(
            ModelFactory.createDefaultModel()
                .createResource(iri)
                .addProperty(SKOS.prefLabel, names.getOrDefault(iri, iri))));
  }
}
