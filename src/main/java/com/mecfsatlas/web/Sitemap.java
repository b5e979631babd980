package com.mecfsatlas.web;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
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

  Response index(Stream<String> maps) {
    return answer("sitemapindex", "sitemap", maps);
  }

  Response pages(Stream<String> documents) {
    return answer("urlset", "url", documents);
  }

  private Response answer(String root, String entry, Stream<String> paths) {
    String entries =
        paths
            .map(
                path -> "<%s><loc>%s</loc></%s>\n".formatted(entry, publicUrl.resolve(path), entry))
            .collect(Collectors.joining());
    String document =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<%s xmlns=\"%s\">\n%s</%s>\n"
            .formatted(root, NAMESPACE, entries, root);
    return new FixedFile(
            document.getBytes(StandardCharsets.UTF_8),
            "application/xml",
            RepresentationFilter.CACHED_BRIEFLY)
        .answer();
  }
}
