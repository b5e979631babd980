package com.mecfsatlas.harvest.atom;

import java.time.Instant;
import java.util.List;

/**
 * One document of a feed (RFC 4287 section 4.1.1).
 *
 * @param id for ever, the same in all documents of the feed
 * @param updated when its last entry was made
 * @param archive whether it is an archive, whose entries stay (RFC 5005 section 4)
 * @param entries the newest first
 */
public record Feed(
    String id,
    String title,
    Instant updated,
    boolean archive,
    List<AtomLink> links,
    List<FeedEntry> entries) {
  public static final String MEDIA_TYPE = "application/atom+xml";

  public Feed {
    links = List.copyOf(links);
    entries = List.copyOf(entries);
  }

  /** The document in UTF-8. */
  public byte[] bytes() {
    return AtomWriter.write(this);
  }
}
