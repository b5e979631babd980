package com.mecfsatlas.web;

import com.mecfsatlas.harvest.kgx.KgxEdges;
import com.mecfsatlas.harvest.kgx.KgxNodes;
import com.mecfsatlas.store.Snapshot;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/** Claims as nodes and edges in the terms of the Biolink Model (KGX). */
@Verbatim
@Path("kgx/{table: nodes|edges}.tsv")
public final class KgxResource {
  private final KgxNodes nodes;
  private final KgxEdges edges;

  /** Serves {@code nodes} and {@code edges}. */
  public KgxResource(KgxNodes nodes, KgxEdges edges) {
    this.nodes = nodes;
    this.edges = edges;
  }

  /** One of the two tables. */
  @GET
  public Response table(@PathParam("table") String table, @Context Snapshot snapshot) {
    return new FixedFile(
            table.equals("nodes") ? nodes.table(snapshot) : edges.table(snapshot),
            "text/tab-separated-values; charset=utf-8",
            RepresentationFilter.CACHED_BRIEFLY)
        .answer();
  }
}
