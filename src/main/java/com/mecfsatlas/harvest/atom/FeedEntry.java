package com.mecfsatlas.harvest.atom;

import java.time.Instant;
import java.util.List;

/**
 * One entry (RFC 4287 section 4.1.2). All texts are plain.
 *
 * @param id for ever
 * @param updated when it happened
 * @param author who did it
 * @param category what kind of work it was
 * @param summary what came of it; may be empty
 * @param content what is told of it
 */
record FeedEntry(
    String id,
    String title,
    Instant updated,
    String author,
    String category,
    String summary,
    String content,
    List<AtomLink> links) {
  FeedEntry {
    links = List.copyOf(links);
  }
}
