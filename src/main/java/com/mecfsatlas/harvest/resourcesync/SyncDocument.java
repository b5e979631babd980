package com.mecfsatlas.harvest.resourcesync;

import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * One document of ResourceSync: a sitemap with {@code rs:md} and {@code rs:ln} (ANSI/NISO
 * Z39.99-2017 section 7).
 *
 * @param isIndex whether its entries are documents of the same capability
 * @param metadata the attributes of its {@code rs:md} besides the capability
 */
public record SyncDocument(
    Capability capability,
    boolean isIndex,
    Map<String, String> metadata,
    List<SyncLink> links,
    List<SyncEntry> entries) {
  public static final String MEDIA_TYPE = "application/xml";

  public SyncDocument {
    links = List.copyOf(links);
    entries = List.copyOf(entries);
  }

  /**
   * The document in UTF-8.
   *
   * @param publicUrl where readers reach this copy
   */
  public byte[] bytes(URI publicUrl) {
    return SyncWriter.write(this, publicUrl);
  }
}
