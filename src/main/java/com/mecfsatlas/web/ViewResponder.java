package com.mecfsatlas.web;

import com.mecfsatlas.store.Snapshot;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Answers requests for computed views. */
final class ViewResponder {
  private final Map<String, ViewWriters> views;
  private final Signposts signposts;
  private final Responder responder;

  /**
   * @param views by the name that their resource asks for
   */
  ViewResponder(Map<String, ViewWriters> views, Signposts signposts, Responder responder) {
    this.views = views;
    this.signposts = signposts;
    this.responder = responder;
  }

  /**
   * Answers with the format that was asked for.
   *
   * @param path without suffix
   */
  Response answer(
      String view, String path, String suffix, Snapshot snapshot, ContainerRequestContext request) {
    ViewWriters writers = Optional.ofNullable(views.get(view)).orElseThrow(NotFoundException::new);
    Map<String, List<String>> query =
        VariantRequest.ofContent(request.getUriInfo().getQueryParameters());
    ViewWriters.Asking asking = understood(() -> writers.ask(path, query, snapshot));
    String canonical = asking.canonicalQuery();
    String address = path + (canonical.isEmpty() ? "" : "?" + canonical);
    NegotiableResource page =
        new NegotiableResource(
            path,
            canonical,
            writers.formats(),
            snapshot.revision().toString(),
            (format, rendition) ->
                new RepresentationContent(
                    understood(() -> asking.write(format, rendition)), signposts.ofPage(address)));
    return responder.answer(page, VariantRequest.of(suffix, request));
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
