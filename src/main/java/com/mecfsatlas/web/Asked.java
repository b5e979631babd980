package com.mecfsatlas.web;

import com.mecfsatlas.view.Rendition;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import java.util.Set;

/**
 * What a request says about the representation it wants.
 *
 * @param suffix fixes the format; empty where {@code accept} decides
 * @param query the query parameters, decoded
 */
record Asked(String suffix, Accept accept, EntityTags known, MultivaluedMap<String, String> query) {
  private static final Set<String> LENGTHS = Set.of("short", "standard", "full");

  static Asked of(String suffix, ContainerRequestContext request) {
    return new Asked(
        suffix,
        Accept.of(request),
        EntityTags.of(request),
        request.getUriInfo().getQueryParameters());
  }

  boolean isNegotiated() {
    return suffix.isEmpty();
  }

  /**
   * Style and locale for a formatted citation (the query wins over the Accept parameters), the
   * reading length for HTML; what does not touch the format is left at its default.
   */
  Rendition rendition(Choice choice) {
    Rendition unless = Rendition.DEFAULT;
    return switch (choice.format()) {
      case CITATION ->
          new Rendition(
              told("style", choice).orElse(unless.style()),
              told("locale", choice).orElse(unless.locale()),
              unless.length());
      case HTML -> new Rendition(unless.style(), unless.locale(), length());
      default -> unless;
    };
  }

  private Optional<String> told(String name, Choice choice) {
    return Optional.ofNullable(query.getFirst(name))
        .or(() -> Optional.ofNullable(choice.parameters().get(name)));
  }

  private String length() {
    String length =
        Optional.ofNullable(query.getFirst("length")).orElse(Rendition.DEFAULT.length());
    if (!LENGTHS.contains(length)) {
      throw new BadRequestException("length is short, standard or full");
    }
    return length;
  }
}
