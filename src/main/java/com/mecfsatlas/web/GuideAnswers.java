package com.mecfsatlas.web;

import com.mecfsatlas.graph.KnowledgeGraph;
import com.mecfsatlas.view.Format;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;

/** Answers requests for the pages about the atlas. */
final class GuideAnswers {
  private final KnowledgeGraph graph;
  private final List<GuideFace> guides;
  private final Signposts signposts;
  private final Responder responder;

  GuideAnswers(
      KnowledgeGraph graph, List<GuideFace> guides, Signposts signposts, Responder responder) {
    this.graph = graph;
    this.guides = List.copyOf(guides);
    this.signposts = signposts;
    this.responder = responder;
  }

  /**
   * Answers with the page.
   *
   * @param name its path without the first slash, perhaps with a suffix
   */
  Response answer(SuffixedName name, ContainerRequestContext request) {
    String path = "/" + name.name();
    GuideFace guide =
        guides.stream()
            .filter(each -> each.path().equals(path))
            .findFirst()
            .orElseThrow(NotFoundException::new);
    Page page =
        new Page(
            path,
            "",
            List.of(Format.HTML),
            graph.revision(),
            (format, rendition) -> new Spelling(guide.html().get(), links(guide)));
    return responder.answer(page, Asked.of(name.suffix(), request));
  }

  private List<Link> links(GuideFace guide) {
    return Stream.concat(
            signposts.ofPage(guide.path()).stream(),
            guide.describedBy().stream().map(path -> new Link(path, "describedby")))
        .toList();
  }
}
