package com.mecfsatlas.web;

import com.mecfsatlas.graph.KnowledgeGraph;
import com.mecfsatlas.view.Format;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.rdf.model.Model;

/** The ontology: where the IRI of every term leads. */
@Path("{name: ontology(?:\\.[^/]*)?}")
public final class OntologyResource {
  private static final String PATH = "/ontology";

  private final KnowledgeGraph graph;
  private final Map<Format, Function<Model, byte[]>> faces;
  private final Signposts signposts;
  private final Responder responder;

  OntologyResource(
      KnowledgeGraph graph,
      Map<Format, Function<Model, byte[]>> faces,
      Signposts signposts,
      Responder responder) {
    this.graph = graph;
    this.faces = faces;
    this.signposts = signposts;
    this.responder = responder;
  }

  @GET
  public Response ontology(
      @PathParam("name") SuffixedName name, @Context ContainerRequestContext request) {
    Page page =
        new Page(
            PATH,
            "",
            List.copyOf(faces.keySet()),
            graph.revision(),
            (format, rendition) -> spell(format));
    return responder.answer(page, Asked.of(name.suffix(), request));
  }

  private Spelling spell(Format format) {
    byte[] bytes =
        Optional.ofNullable(faces.get(format))
            .orElseThrow(NotFoundException::new)
            .apply(graph.ontology());
    return new Spelling(bytes, signposts.ofPage(PATH));
  }
}
