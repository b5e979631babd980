package com.mecfsatlas.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * What crawlers may read (RFC 9309): everything but the query service, which is not for walking. It
 * stands first, for crawlers that take the first rule that fits.
 */
@Verbatim
@Path("robots.txt")
public final class RobotsResource {
  private final FixedFile robots;

  /**
   * @param publicUrl where crawlers reach this copy
   */
  RobotsResource(URI publicUrl) {
    String rules =
        """
        User-agent: *
        Disallow: /sparql
        Allow: /
        Sitemap: %s
        # For language models: %s
        """
            .formatted(publicUrl.resolve("/sitemap.xml"), publicUrl.resolve("/llms.txt"));
    robots =
        new FixedFile(
            rules.getBytes(StandardCharsets.UTF_8),
            "text/plain; charset=utf-8",
            "public, max-age=86400");
  }

  @GET
  public Response robots() {
    return robots.answer();
  }
}
