package com.mecfsatlas.web;

import static jakarta.ws.rs.core.HttpHeaders.CACHE_CONTROL;
import static jakarta.ws.rs.core.HttpHeaders.LOCATION;

import com.mecfsatlas.http.Problem;
import com.mecfsatlas.http.ProblemException;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.model.Slug;
import com.mecfsatlas.representation.Format;
import com.mecfsatlas.search.IdentifierResolver;
import com.mecfsatlas.store.Snapshot;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The link form of the DOI services, {@code /application/x-bibtex/10.1038/362458a0}: a media type,
 * then a DOI or the path of a thing. It refers to the address of that format.
 */
@Verbatim
@Path("{type: application|text}/{subtype}/{id: .+}")
public final class MediaTypeResource {
  private final List<Format> formats;
  private final IdentifierResolver numbers;

  MediaTypeResource(List<Format> formats, IdentifierResolver numbers) {
    this.formats = List.copyOf(formats);
    this.numbers = numbers;
  }

  static boolean isLinkForm(String path) {
    return path.startsWith("/application/") || path.startsWith("/text/");
  }

  @GET
  public Response refer(@Context Snapshot snapshot, @Context ContainerRequestContext request) {
    URI uri = request.getUriInfo().getRequestUri();
    String[] parts = decoded(uri.getRawPath()).substring(1).split("/", 3);
    EntityId thing = thing(parts[2], snapshot).orElseThrow(NotFoundException::new);
    NegotiableResource page = page(thing, snapshot);
    String mediaType = (parts[0] + "/" + parts[1]).toLowerCase(Locale.ROOT);
    Format format =
        formats.stream()
            .filter(
                each -> each.mediaType().equals(mediaType) || each.aliases().contains(mediaType))
            .findFirst()
            .orElseThrow(() -> new ProblemException(Problem.notAcceptable(page.alternatives())));
    return Response.status(Response.Status.SEE_OTHER)
        .header(LOCATION, page.url(format, Optional.ofNullable(uri.getRawQuery()).orElse("")))
        .header(CACHE_CONTROL, RepresentationFilter.CACHED_BRIEFLY)
        .build();
  }

  /** Only to name its addresses. */
  private NegotiableResource page(EntityId thing, Snapshot snapshot) {
    return new NegotiableResource(
        thing.path(),
        "",
        formats,
        snapshot.revision().toString(),
        (format, options) -> {
          throw new NotFoundException();
        });
  }

  private Optional<EntityId> thing(String id, Snapshot snapshot) {
    return id.startsWith("10.") ? numbered(id, snapshot) : named(id, snapshot);
  }

  private Optional<EntityId> numbered(String doi, Snapshot snapshot) {
    try {
      return numbers.withDoi(snapshot, doi);
    } catch (IllegalArgumentException e) {
      throw new BadRequestException(e.getMessage(), e);
    }
  }

  private Optional<EntityId> named(String id, Snapshot snapshot) {
    String[] names = id.split("/", -1);
    return names.length != 2
        ? Optional.empty()
        : EntityType.ofSegment(names[0])
            .flatMap(kind -> Slug.parse(names[1]).map(slug -> new EntityId(kind, slug)))
            .filter(thing -> snapshot.describe(thing).isPresent());
  }

  private static String decoded(String raw) {
    try {
      return URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new BadRequestException("The address is not percent-encoded UTF-8.", e);
    }
  }
}
