package com.mecfsatlas.web;

import com.mecfsatlas.graph.KnowledgeGraph;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Answers requests for computed views. */
final class ViewAnswers {
  private final KnowledgeGraph graph;
  private final Map<String, ViewFaces> views;
  private final Signposts signposts;
  private final Responder responder;

  /**
   * @param views by the name that their resource asks for
   */
  ViewAnswers(
      KnowledgeGraph graph,
      Map<String, ViewFaces> views,
      Signposts signposts,
      Responder responder) {
    this.graph = graph;
    this.views = views;
    this.signposts = signposts;
    this.responder = responder;
  }

  /**
   * Answers with the face that was asked for.
   *
   * @param path without suffix
   */
  Response answer(String view, String path, String suffix, ContainerRequestContext request) {
    ViewFaces faces = Optional.ofNullable(views.get(view)).orElseThrow(NotFoundException::new);
    Map<String, List<String>> query = Asked.ofContent(request.getUriInfo().getQueryParameters());
    ViewFaces.Asking asking = understood(() -> faces.ask(path, query));
    String canonical = asking.canonicalQuery();
    String address = path + (canonical.isEmpty() ? "" : "?" + canonical);
    Page page =
        new Page(
            path,
            canonical,
            faces.formats(),
            graph.revision(),
            (format, rendition) ->
                new Spelling(
                    understood(() -> asking.spell(format, rendition)), signposts.ofPage(address)));
    return responder.answer(page, Asked.of(suffix, request));
  }

  /** A value that the view does not understand is the reader's to mend. */
  static <T> T understood(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (IllegalArgumentException e) {
      throw new BadRequestException(e.getMessage(), e);
    }
  }
}
