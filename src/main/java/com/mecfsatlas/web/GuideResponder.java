package com.mecfsatlas.web;

import com.mecfsatlas.representation.Format;
import com.mecfsatlas.store.Snapshot;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;

/** Answers requests for the pages about the atlas. */
final class GuideResponder {
  private final List<GuideWriter> guides;
  private final Signposts signposts;
  private final Responder responder;

  GuideResponder(List<GuideWriter> guides, Signposts signposts, Responder responder) {
    this.guides = List.copyOf(guides);
    this.signposts = signposts;
    this.responder = responder;
  }

  /**
   * Answers with the page.
   *
   * @param name its path without the first slash, perhaps with a suffix
   */
  Response answer(SuffixedName name, Snapshot snapshot, ContainerRequestContext request) {
    String path = "/" + name.name();
    GuideWriter guide =
        guides.stream()
            .filter(each -> each.path().equals(path))
            .findFirst()
            .orElseThrow(NotFoundException::new);
    NegotiableResource page =
        new NegotiableResource(
            path,
            "",
            List.of(Format.HTML),
            snapshot.revision().toString(),
            (format, rendition) ->
                new RepresentationContent(guide.html().apply(snapshot), links(guide)));
    return responder.answer(page, VariantRequest.of(name.suffix(), request));
  }

  private List<WebLink> links(GuideWriter guide) {
    return Stream.concat(
            signposts.ofPage(guide.path()).stream(),
            guide.describedBy().stream().map(path -> new WebLink(path, "describedby")))
        .toList();
  }
}
