package com.mecfsatlas.representation.html;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.revision.Revision;
import java.util.List;

/**
 * What a list of revisions shows.
 *
 * @param about the page whose changes these are; words only in the list of all
 */
public record HistoryPage(
    Frame frame, Hyperlink about, List<RevisionLine> revisions, List<Hyperlink> pageLinks) {
  private static final String ALL = "/history";

  static HistoryPage of(Site site, List<Revision> revisions, int page, int pages, String now) {
    return new HistoryPage(
        Frame.plain(site, "Changes", ALL, now).withData(Frame.linkedData(ALL)),
        Hyperlink.words(""),
        revisions.stream().map(each -> RevisionLine.of(each, "")).toList(),
        PageLinks.of(page, pages, n -> n == 1 ? ALL : ALL + "?page=" + n));
  }

  static HistoryPage of(
      Site site, EntityId thing, String name, List<Revision> revisions, String now) {
    String path = thing.path() + "/history";
    return new HistoryPage(
        Frame.plain(site, "Changes of " + name, "/" + thing.kind().segment(), now)
            .withData(Frame.linkedData(path)),
        Hyperlink.to(name, thing.path()),
        revisions.stream().map(each -> RevisionLine.of(each, thing.path())).toList(),
        List.of());
  }
}
