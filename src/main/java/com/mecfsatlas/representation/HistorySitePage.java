package com.mecfsatlas.representation;

import com.mecfsatlas.representation.html.HistoryHtml;
import com.mecfsatlas.representation.rdf.ModelWriters;
import com.mecfsatlas.representation.rdf.RevisionModel;
import com.mecfsatlas.revision.Revision;
import com.mecfsatlas.revision.RevisionLog;
import com.mecfsatlas.store.Snapshot;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The revisions of the public graph, the newest first. */
public record HistorySitePage(RevisionLog log, HistoryHtml html) implements SitePage {
  public static final String PATH = "/history";

  private static final int TO_A_PAGE = 50;

  @Override
  public String path() {
    return PATH;
  }

  @Override
  public List<Format> formats() {
    return Stream.concat(Stream.of(Format.HTML), Format.RDF.stream()).toList();
  }

  @Override
  public Optional<PageRequest> read(
      String path, Map<String, List<String>> query, Snapshot snapshot) {
    long head = snapshot.revision().number();
    int pages = (int) Math.max(1, Math.ceilDiv(head, TO_A_PAGE));
    int page = page(query, pages);
    return Optional.of(
        new PageRequest(
            page == 1 ? "" : "page=" + page,
            (format, options) -> write(head, page, pages, format, snapshot),
            () -> new PageMembers(List.of(), address(page - 1, pages), address(page + 1, pages))));
  }

  private static int page(Map<String, List<String>> query, int pages) {
    String given = String.join(",", query.getOrDefault("page", List.of("1")));
    if (!given.matches("[1-9][0-9]{0,8}") || Integer.parseInt(given) > pages) {
      throw new IllegalArgumentException("page is a whole number from 1 to " + pages);
    }
    return Integer.parseInt(given);
  }

  private static String address(int page, int pages) {
    return page < 1 || page > pages ? "" : page == 1 ? PATH : PATH + "?page=" + page;
  }

  private byte[] write(long head, int page, int pages, Format format, Snapshot snapshot) {
    long last = head - (long) (page - 1) * TO_A_PAGE;
    List<Revision> revisions = log.range(last - TO_A_PAGE + 1, last).reversed();
    return format.equals(Format.HTML)
        ? html.write(revisions, page, pages, snapshot.revision().toString())
        : Objects.requireNonNull(ModelWriters.of(now -> RevisionModel.of(revisions)).get(format))
            .apply(snapshot);
  }
}
