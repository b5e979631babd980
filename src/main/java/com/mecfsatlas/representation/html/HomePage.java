package com.mecfsatlas.representation.html;

import com.mecfsatlas.analysis.keyquestion.KeyAnswer;
import com.mecfsatlas.analysis.keyquestion.KeyQuestion;
import com.mecfsatlas.analysis.keyquestion.RuledSentence;
import com.mecfsatlas.model.EntityType;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the home page shows: how much was read and by whom, a search, the key questions with their
 * answers, one picture, the ways to the data, and every other way small.
 *
 * @param news what a reader should know of the data as a whole
 * @param pictures who was studied; none where there are no studies
 * @param data the ways to the data
 * @param starts a study to begin with, and where results differ
 * @param views the ways to see findings together
 * @param things a link to each kind of thing
 */
public record HomePage(
    Frame frame,
    List<Card> news,
    List<KeyAnswer> answers,
    List<Picture> pictures,
    List<Card> data,
    List<Card> starts,
    List<Hyperlink> views,
    List<Card> things) {
  /** The picture of one answer, and the way to that. */
  public record Picture(
      ColumnDrawing drawing, RuledSentence.Said caption, String title, String href) {}

  /**
   * One link.
   *
   * @param count empty where there is nothing to count
   */
  public record Card(Hyperlink link, String count, String words) {
    private boolean leadsTo(Hyperlink other) {
      return link.href().equals(other.href());
    }
  }

  static HomePage of(Site site, HomeFacts front, String schema) {
    List<Card> starts = starts(front);
    return new HomePage(
        Frame.plain(site, "", "/", front.revision()).with(List.of(), schema),
        news(front),
        front.answers(),
        front.answers().stream()
            .filter(answer -> answer.question().picture().shape() == KeyQuestion.Shape.YEARS)
            .flatMap(HomePage::pictures)
            .toList(),
        waysToData(),
        starts,
        site.views().stream()
            .filter(view -> starts.stream().noneMatch(start -> start.leadsTo(view)))
            .toList(),
        Arrays.stream(EntityType.values())
            .map(kind -> counted(kind.plural(), "/" + kind.segment(), front.count(kind)))
            .toList());
  }

  private static Stream<Picture> pictures(KeyAnswer answer) {
    return ColumnDrawing.of(answer).stream()
        .map(
            drawing ->
                new Picture(drawing, answer.caption(), answer.title(), answer.question().path()));
  }

  private static List<Card> waysToData() {
    return List.of(
        new Card(Hyperlink.to("SPARQL", "/sparql"), "", "Ask anything; examples to begin with."),
        new Card(Hyperlink.to("The data", "/data"), "", "All of it as files, free to use."),
        new Card(
            Hyperlink.to("Questions", "/questions"), "", "What can be asked, with each answer."),
        new Card(Hyperlink.to("Ontology", "/ontology"), "", "What each term in the data means."));
  }

  private static List<Card> starts(HomeFacts front) {
    return Stream.concat(
            front.study().stream()
                .map(
                    study ->
                        new Card(
                            Hyperlink.to("Read one study", study.thing().path() + "?length=short"),
                            "20 s",
                            "")),
            Stream.of(
                counted("Where results differ", "/disagreements", front.disagreements()),
                counted("Retracted papers", "/retractions", front.retracted())))
        .toList();
  }

  private static List<Card> news(HomeFacts front) {
    return List.of(
        counted("Studies read by a program", "/evidence", front.count(EntityType.EVIDENCE)),
        counted("Checked by a person", "/about/how-it-works", front.checked()),
        new Card(Hyperlink.to("Last change", "/history"), DateWords.day(front.changed()), ""));
  }

  private static Card counted(String words, String href, int count) {
    return new Card(Hyperlink.to(words, href), Integer.toString(count), "");
  }
}
