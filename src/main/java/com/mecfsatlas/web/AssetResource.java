package com.mecfsatlas.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;

/** A file that HTML pages load. What is at such an address never changes. */
@Verbatim
@Path("assets/{hash}/{name}")
public final class AssetResource {
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "woff2", "font/woff2");

  private final Assets assets;

  AssetResource(Assets assets) {
    this.assets = assets;
  }

  @GET
  public Response asset(@PathParam("hash") String hash, @PathParam("name") String name) {
    String type =
        Optional.ofNullable(TYPES.get(name.substring(name.lastIndexOf('.') + 1)))
            .orElseThrow(NotFoundException::new);
    return assets
        .find(hash, name)
        .map(bytes -> new FixedFile(bytes, type, RepresentationFilter.CACHED_FOR_EVER))
        .orElseThrow(NotFoundException::new)
        .answer();
  }
}
