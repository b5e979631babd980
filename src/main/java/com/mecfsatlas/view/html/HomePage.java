package com.mecfsatlas.view.html;

import com.mecfsatlas.graph.Kind;
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
    Frame frame, List<Door> doors, List<Door> news, List<Link> views, List<Door> things) {
  /**
   * One door.
   *
   * @param count empty where there is nothing to count
   */
  public record Door(Link link, String count, String words) {}

  static HomePage of(Site site, Front front) {
    return new HomePage(
        Frame.plain(site, "", "/", front.revision()),
        doors(front),
        news(front),
        List.of(
            Link.to("Viruses × immune cells", "/matrix/virus/cell"),
            Link.to("What stands beside a thing", "/explore"),
            Link.to("Studies by year", "/timeline"),
            Link.to("Where results differ", "/disagreements"),
            Link.to("Retracted papers", "/retractions")),
        Arrays.stream(Kind.values())
            .map(kind -> door(kind.plural(), "/" + kind.segment(), front.count(kind)))
            .toList());
  }

  private static List<Door> doors(Front front) {
    return Stream.concat(
            front.study().stream()
                .map(
                    study ->
                        new Door(
                            Link.to("Read one study", study.record().path() + "?length=short"),
                            "20 s",
                            study.title())),
            Stream.of(
                new Door(
                    Link.to("How is X connected to Y?", "/connect"),
                    "",
                    "Routes through studies, the weakest step named."),
                new Door(
                    Link.to("What is not studied yet?", "/gaps"),
                    "",
                    "What no study in the atlas has looked at."),
                new Door(
                    Link.to("The data", "/data"),
                    "",
                    "All of it, free to use, as files and by query.")))
        .toList();
  }

  private static List<Door> news(Front front) {
    return List.of(
        door("Studies read", "/evidence", front.count(Kind.EVIDENCE)),
        door("Papers known", "/paper", front.count(Kind.PAPER)),
        door("Retracted", "/retractions", front.retracted()),
        door("Results differ on claims", "/disagreements", front.disagreements()));
  }

  private static Door door(String words, String href, int count) {
    return new Door(Link.to(words, href), Integer.toString(count), "");
  }
}
