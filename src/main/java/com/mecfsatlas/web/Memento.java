package com.mecfsatlas.web;

import com.mecfsatlas.history.TimeMap;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.RevisionId;
import com.mecfsatlas.representation.Format;
import com.mecfsatlas.representation.html.MementoHtml;
import com.mecfsatlas.representation.html.MementoNotice;
import com.mecfsatlas.representation.prose.MementoProse;
import com.mecfsatlas.representation.prose.ProseSpelling;
import com.mecfsatlas.store.Snapshot;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.time.Instant;
import java.util.Optional;

/**
 * A document as it was at one revision (RFC 7089).
 *
 * @param path of the document as it is
 * @param revision that it shows
 * @param timeMap all its mementos
 * @param now the state as it is
 */
record Memento(String path, RevisionId revision, TimeMap timeMap, Snapshot now) {
  static final String DATETIME = "Memento-Datetime";

  private static final MementoHtml HTML = new MementoHtml();

  /** That which {@code request} asks for, if it asks for one. */
  static Optional<Memento> of(ContainerRequestContext request) {
    return request.getProperty(Memento.class.getName()) instanceof Memento memento
        ? Optional.of(memento)
        : Optional.empty();
  }

  /** {@code found}, which was read at its revision, as a document of its own. */
  NegotiableResource of(NegotiableResource found) {
    FormatAddresses addresses = found.addresses();
    return new NegotiableResource(
        new FormatAddresses(
            MementoAddress.at(path, revision), addresses.query(), addresses.formats()),
        // What is said above the page is of the latest state.
        found.revision() + " as of " + now.revision(),
        (format, options) -> written(found.writer().write(format, options), format),
        false,
        found.certain(),
        format -> Optional.of(modified(format)));
  }

  /** The time of its revision; what stands above the page also tells of the changes since. */
  private Instant modified(Format format) {
    return isNoticed(format) ? timeMap.last().time() : revision.time();
  }

  private RepresentationContent written(RepresentationContent content, Format format) {
    return new RepresentationContent(
        isNoticed(format) ? noticed(content.bytes(), format) : content.bytes(),
        content.links().stream().map(this::ofItself).toList());
  }

  /** Whether people read it, who must know that it is the past. */
  private static boolean isNoticed(Format format) {
    return format.equals(Format.HTML) || ProseSpelling.of(format).isPresent();
  }

  private byte[] noticed(byte[] page, Format format) {
    return ProseSpelling.of(format)
        .map(spelling -> MementoProse.write(spelling, page, notice()))
        .orElseGet(() -> HTML.write(page, notice()));
  }

  /** It is cited by its own address, not by that of the document as it is. */
  private WebLink ofItself(WebLink link) {
    return link.relation().equals("cite-as")
        ? new WebLink(
            EntityId.BASE + MementoAddress.at(path, revision).substring(1), link.relation())
        : link;
  }

  private MementoNotice notice() {
    return new MementoNotice(
        revision.number(),
        revision.time(),
        path,
        timeMap.revisions().stream()
            .map(RevisionId::number)
            .filter(number -> number > revision.number())
            .toList(),
        EntityId.ofIri(EntityId.BASE + "id" + path)
            .map(thing -> LaterStanding.of(thing, now))
            .orElse(""));
  }
}
