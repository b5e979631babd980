package com.mecfsatlas.web;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.Slug;
import com.mecfsatlas.store.Snapshot;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The identifier of a name with several meanings: it refers to the search, which lists them in
 * every format, since a slug is found as the name that it was made of.
 */
@Path("id/name/{slug}")
public final class AmbiguousNameResource {
  @GET
  public Response refer(
      @PathParam("slug") String name,
      @Context Snapshot snapshot,
      @Context ContainerRequestContext request) {
    Slug slug = Slug.parse(name).orElseThrow(() -> PathNames.unknown(Map.of("/search", "Search")));
    Node identifier = NodeFactory.createURI(EntityId.BASE + "id/name/" + slug);
    if (!snapshot.graphs().contains(Node.ANY, identifier, Node.ANY, Node.ANY)) {
      throw PathNames.unknown(
          "No name with several meanings is called " + slug + "; the search finds other names.",
          Map.of("/search?q=" + slug, "Search: " + slug));
    }
    return SeeOther.to("/search", "q=" + slug, request);
  }
}
