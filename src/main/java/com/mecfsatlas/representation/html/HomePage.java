package com.mecfsatlas.representation.html;

import com.mecfsatlas.model.EntityType;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the home page shows: a search, four ways to begin, what there is, and every other way small.
 *
 * @param starts four ways to begin
 * @param news what a reader should know of the data as a whole
 * @param views the ways to see findings together
 * @param things a link to each kind of thing
 */
public record HomePage(
    Frame frame, List<Card> starts, List<Card> news, List<Hyperlink> views, List<Card> things) {
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
    return new HomePage(
        Frame.plain(site, "", "/", front.revision()).with(List.of(), schema),
        starts(front),
        news(front),
        site.views().stream()
            .filter(view -> starts(front).stream().noneMatch(start -> start.leadsTo(view)))
            .toList(),
        Arrays.stream(EntityType.values())
            .map(kind -> counted(kind.plural(), "/" + kind.segment(), front.count(kind)))
            .toList());
  }

  private static List<Card> starts(HomeFacts front) {
    return Stream.concat(
            front.study().stream()
                .map(
                    study ->
                        new Card(
                            Hyperlink.to("Read one study", study.thing().path() + "?length=short"),
                            "20 s",
                            study.name())),
            Stream.of(
                new Card(
                    Hyperlink.to("How is X connected to Y?", "/connect"),
                    "",
                    "Routes through studies, the weakest step named."),
                new Card(
                    Hyperlink.to("What is not studied yet?", "/gaps"),
                    "",
                    "What no study in the atlas has looked at."),
                new Card(
                    Hyperlink.to("The data", "/data"),
                    "",
                    "All of it, free to use, as files and by query.")))
        .toList();
  }

  private static List<Card> news(HomeFacts front) {
    return List.of(
        counted("Studies read by a program", "/evidence", front.count(EntityType.EVIDENCE)),
        counted("Checked by a person", "/about/how-it-works", front.checked()),
        counted("Papers known", "/paper", front.count(EntityType.PAPER)),
        counted("Retracted", "/retractions", front.retracted()),
        counted("Results differ on claims", "/disagreements", front.disagreements()),
        new Card(Hyperlink.to("Last change", "/history"), DateWords.day(front.changed()), ""));
  }

  private static Card counted(String words, String href, int count) {
    return new Card(Hyperlink.to(words, href), Integer.toString(count), "");
  }
}
