package com.mecfsatlas.harvest.atom;

import java.util.ArrayList;
import java.util.List;

/**
 * The part of a history that one document of its feed holds (RFC 5005 section 4): the newest
 * entries, which move, or one of the archives into which they fall in the order in which they were
 * made, which stays.
 *
 * @param size how many entries the history has
 * @param archive the number of an archive, from 1; 0 for the newest
 */
public record FeedWindow(int size, int archive) {
  /** How many entries a document holds. */
  public static final int ENTRIES = 50;

  /**
   * The window that a request names.
   *
   * @param archive the value of the parameter; empty for the newest
   * @throws IllegalArgumentException where there is no such archive
   */
  public static FeedWindow of(int size, String archive) {
    int archives = size / ENTRIES;
    if (!archive.isEmpty()
        && (!archive.matches("[1-9][0-9]{0,8}") || Integer.parseInt(archive) > archives)) {
      throw new IllegalArgumentException(
          archives == 0
              ? "archive must be left out: all entries are in the feed itself"
              : "archive must be a whole number from 1 to " + archives + ", or left out");
    }
    return new FeedWindow(size, archive.isEmpty() ? 0 : Integer.parseInt(archive));
  }

  /** The index of its oldest entry. */
  int first() {
    return archive == 0 ? Math.max(0, size - ENTRIES) : (archive - 1) * ENTRIES;
  }

  /** The index after that of its newest entry. */
  int end() {
    return archive == 0 ? size : archive * ENTRIES;
  }

  boolean isArchive() {
    return archive > 0;
  }

  /** The part of {@code history}, which is told from the oldest, in the order of a feed. */
  <T> List<T> of(List<T> history) {
    return history.subList(first(), end()).reversed();
  }

  /**
   * The links to itself and the other documents.
   *
   * @param address of the feed
   */
  List<AtomLink> links(String address) {
    List<AtomLink> links = new ArrayList<>(List.of(link("self", address, archive)));
    if (isArchive()) {
      links.add(link("current", address, 0));
    }
    int older = isArchive() ? archive - 1 : Math.ceilDiv(first(), ENTRIES);
    if (older > 0) {
      links.add(link("prev-archive", address, older));
      // For who knows paged feeds only (section 3).
      links.add(link("next", address, older));
    }
    if (isArchive() && (archive + 1) * ENTRIES <= size) {
      links.add(link("next-archive", address, archive + 1));
    }
    return links;
  }

  private static AtomLink link(String relation, String address, int archive) {
    return new AtomLink(
        relation, archive == 0 ? address : address + "?archive=" + archive, AtomLink.ATOM);
  }
}
