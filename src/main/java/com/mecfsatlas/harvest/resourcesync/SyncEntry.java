package com.mecfsatlas.harvest.resourcesync;

import java.util.List;
import java.util.Map;

/**
 * An entry of a document of ResourceSync: {@code url}, or {@code sitemap} in an index.
 *
 * @param path of what it is about, on any copy
 * @param modified when that was last changed; empty where there is nothing any more, or no date
 * @param metadata the attributes of {@code rs:md}, in their order
 */
record SyncEntry(String path, String modified, Map<String, String> metadata, List<SyncLink> links) {
  SyncEntry {
    links = List.copyOf(links);
  }

  /** Of another document of ResourceSync. */
  static SyncEntry of(String path, Map<String, String> metadata) {
    return new SyncEntry(path, "", metadata, List.of());
  }
}
