package com.mecfsatlas.view.html;

import com.mecfsatlas.graph.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What the front door shows: a search and a door to each kind of thing. */
public record HomePage(Frame frame, List<Door> studies, List<Door> things) {
  /** A kind of thing with how many there are. */
  public record Door(Link link, int count, String words) {}

  static HomePage of(Site site, Map<Kind, Integer> counts, String revision) {
    List<Kind> studies = List.of(Kind.EVIDENCE, Kind.CRITERION, Kind.PAPER);
    return new HomePage(
        Frame.plain(site, "", "/", revision),
        studies.stream().map(kind -> door(kind, counts)).toList(),
        Arrays.stream(Kind.values())
            .filter(kind -> !studies.contains(kind))
            .map(kind -> door(kind, counts))
            .toList());
  }

  private static Door door(Kind kind, Map<Kind, Integer> counts) {
    return new Door(
        Link.to(kind.plural(), "/" + kind.segment()),
        counts.getOrDefault(kind, 0),
        switch (kind) {
          case EVIDENCE -> "One study on one page: what it found, and what it does not prove.";
          case CRITERION -> "What a diagnosis asks for, and whether it asks for PEM.";
          case PAPER -> "Every paper in the atlas, also those not read yet.";
          default -> "";
        });
  }
}
