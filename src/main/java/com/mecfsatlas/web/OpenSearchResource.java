package com.mecfsatlas.web;

import com.mecfsatlas.representation.OpenSearchDescription;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** How to search the atlas from a browser's own field (OpenSearch 1.1, draft 6). */
@Verbatim
@Path("opensearch.xml")
public final class OpenSearchResource {
  private final FixedFile description;

  public OpenSearchResource(OpenSearchDescription description) {
    this.description =
        new FixedFile(
            description.bytes(),
            OpenSearchDescription.MEDIA_TYPE,
            RepresentationFilter.CACHED_BRIEFLY);
  }

  @GET
  public Response description() {
    return description.answer();
  }
}
