package com.mecfsatlas.representation.html;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.revision.Revision;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The revisions for people. */
public final class HistoryHtml {
  private final Templates templates = new Templates();
  private final Site site;

  public HistoryHtml(Site site) {
    this.site = site;
  }

  /** One page of all of them, the newest first. */
  public byte[] write(List<Revision> revisions, int page, int pages, String now) {
    return templates.write("history", HistoryPage.of(site, revisions, page, pages, now));
  }

  /** Those that changed one thing, the newest first. */
  public byte[] write(EntityId thing, String name, List<Revision> revisions, String now) {
    return templates.write("history", HistoryPage.of(site, thing, name, revisions, now));
  }

  /**
   * One revision.
   *
   * @param difference a line for each statement that came or went; empty where they are too many
   * @param graphs whether there is a graph of that name now
   */
  public byte[] write(
      Revision revision, Optional<String> difference, Predicate<String> graphs, String now) {
    return templates.write("revision", RevisionPage.of(site, revision, difference, graphs, now));
  }
}
