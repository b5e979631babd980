package com.mecfsatlas.web;

import jakarta.ws.rs.NotAcceptableException;
import java.util.List;

/** The page has no format that the reader accepts; the answer lists those it has. */
final class NotAcceptableFormatException extends NotAcceptableException {
  private static final long serialVersionUID = 1L;

  private final transient NegotiableResource page;

  NotAcceptableFormatException(NegotiableResource page) {
    super("None of the formats in Accept is offered here.");
    this.page = page;
  }

  List<WebLink> links() {
    return page.formats().stream()
        .map(format -> WebLink.to(page.url(format), "alternate", format))
        .toList();
  }

  List<Problem.Alternative> alternatives() {
    return page.formats().stream()
        .map(
            format -> new Problem.Alternative(page.url(format), format.mediaType(), format.label()))
        .toList();
  }
}
