package com.mecfsatlas.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/** Addresses above others lead to where those are listed. */
@Path("{folder: dump|kgx|graph|q|timegate|timemap}")
public final class FolderResource {
  FolderResource() {}

  /**
   * Files stand in the catalogue, graphs in VoID, queries among the questions, states in the
   * history.
   */
  @GET
  public Response lead(
      @PathParam("folder") String folder, @Context ContainerRequestContext request) {
    String list =
        switch (folder) {
          case "graph" -> "/void";
          case "q" -> "/questions";
          case "timegate", "timemap" -> "/history";
          default -> "/catalog";
        };
    return SeeOther.to(list, request);
  }
}
