package com.mecfsatlas.web;

import com.mecfsatlas.model.RevisionId;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A list of addresses for crawlers (Sitemaps 0.9). Names are slugs, so that nothing in an address
 * needs escaping.
 *
 * @param publicUrl where crawlers reach this copy
 */
record Sitemap(URI publicUrl) {
  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  /**
   * One address of it.
   *
   * @param changed the revision that last changed what is there; nothing where that is not known,
   *     for a date that is wrong makes crawlers believe none
   */
  record Entry(String path, Optional<RevisionId> changed) {
    /** What no revision changes, or each may. */
    static Entry undated(String path) {
      return new Entry(path, Optional.empty());
    }
  }

  Response index(Stream<Entry> maps) {
    return answer("sitemapindex", "sitemap", maps);
  }

  Response pages(Stream<Entry> documents) {
    return answer("urlset", "url", documents);
  }

  private Response answer(String root, String name, Stream<Entry> entries) {
    String written = entries.map(entry -> written(name, entry)).collect(Collectors.joining());
    String document =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<%s xmlns=\"%s\">\n%s</%s>\n"
            .formatted(root, NAMESPACE, written, root);
    return new FixedFile(
            document.getBytes(StandardCharsets.UTF_8),
            "application/xml",
            RepresentationFilter.CACHED_BRIEFLY)
        .answer();
  }

  /** The date is in the profile of ISO 8601 of the W3C, in UTC. */
  private String written(String name, Entry entry) {
    return "<%s><loc>%s</loc>%s</%s>\n"
        .formatted(
            name,
            publicUrl.resolve(entry.path()),
            entry.changed().map(id -> "<lastmod>" + id.time() + "</lastmod>").orElse(""),
            name);
  }
}
