package com.mecfsatlas.web;

import com.mecfsatlas.store.Snapshot;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/** Two kinds of things against each other. */
@Path("matrix/{rows}/{columns}")
public final class MatrixResource {
  private final ViewResponder answers;

  MatrixResource(ViewResponder answers) {
    this.answers = answers;
  }

  @GET
  public Response matrix(
      @PathParam("rows") String rows,
      @PathParam("columns") SuffixedName columns,
      @Context Snapshot snapshot,
      @Context ContainerRequestContext request) {
    return answers.answer(
        "matrix", "/matrix/" + rows + "/" + columns.name(), columns.suffix(), snapshot, request);
  }
}
