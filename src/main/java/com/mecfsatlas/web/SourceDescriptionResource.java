package com.mecfsatlas.web;

import com.mecfsatlas.harvest.resourcesync.CapabilityDocuments;
import com.mecfsatlas.harvest.resourcesync.SyncDocument;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Where a client of ResourceSync begins (ANSI/NISO Z39.99-2017 section 6.3.2). */
@Verbatim
@Path(".well-known/resourcesync")
public final class SourceDescriptionResource {
  private final FixedFile description;

  /**
   * @param publicUrl where clients reach this copy
   */
  public SourceDescriptionResource(URI publicUrl) {
    this.description =
        new FixedFile(
            CapabilityDocuments.sourceDescription().bytes(publicUrl),
            SyncDocument.MEDIA_TYPE,
            RepresentationFilter.CACHED_BRIEFLY);
  }

  @GET
  public Response description() {
    return description.answer();
  }
}
