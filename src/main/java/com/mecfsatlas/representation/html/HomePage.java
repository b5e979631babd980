package com.mecfsatlas.representation.html;

import com.mecfsatlas.model.EntityType;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the front door shows: a search, four doors, what there is, and every other door small.
 *
 * @param doors the four
 * @param news what a reader should know of the data as a whole
 * @param views the ways to see findings together
 * @param things a door to each kind of thing
 */
public record HomePage(
    Frame frame, List<Card> doors, List<Card> news, List<Hyperlink> views, List<Card> things) {
  /**
   * One door.
   *
   * @param count empty where there is nothing to count
   */
  public record Card(Hyperlink link, String count, String words) {}

  static HomePage of(Site site, HomeFacts front) {
    return new HomePage(
        Frame.plain(site, "", "/", front.revision()),
        doors(front),
        news(front),
        List.of(
            Hyperlink.to("Viruses × immune cells", "/matrix/virus/cell"),
            Hyperlink.to("What stands beside a thing", "/explore"),
            Hyperlink.to("Studies by year", "/timeline"),
            Hyperlink.to("Where results differ", "/disagreements"),
            Hyperlink.to("Retracted papers", "/retractions")),
        Arrays.stream(EntityType.values())
            .map(kind -> door(kind.plural(), "/" + kind.segment(), front.count(kind)))
            .toList());
  }

  private static List<Card> doors(HomeFacts front) {
    return Stream.concat(
            front.study().stream()
                .map(
                    study ->
                        new Card(
                            Hyperlink.to("Read one study", study.record().path() + "?length=short"),
                            "20 s",
                            study.title())),
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
        door("Studies read", "/evidence", front.count(EntityType.EVIDENCE)),
        door("Papers known", "/paper", front.count(EntityType.PAPER)),
        door("Retracted", "/retractions", front.retracted()),
        door("Results differ on claims", "/disagreements", front.disagreements()));
  }

  private static Card door(String words, String href, int count) {
    return new Card(Hyperlink.to(words, href), Integer.toString(count), "");
  }
}
