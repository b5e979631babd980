package com.mecfsatlas.web;

import static jakarta.ws.rs.core.HttpHeaders.CACHE_CONTROL;
import static jakarta.ws.rs.core.HttpHeaders.LOCATION;

import com.mecfsatlas.http.Problem;
import com.mecfsatlas.http.ProblemException;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.representation.Format;
import com.mecfsatlas.search.IdentifierResolver;
import com.mecfsatlas.store.Snapshot;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
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
    FormatAddresses page = new FormatAddresses(thing(parts[2], snapshot).path(), formats);
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

  private EntityId thing(String id, Snapshot snapshot) {
    return id.startsWith("10.")
        ? NumberedPaper.find(() -> numbers.withDoi(snapshot, id))
        : named(id, snapshot);
  }

  private static EntityId named(String id, Snapshot snapshot) {
    String[] names = id.split("/", 2);
    EntityId thing = PathNames.thing(names[0], names.length < 2 ? "" : names[1]);
    if (snapshot.describe(thing).isEmpty()) {
      throw PathNames.unknown(thing);
    }
    return thing;
  }

  private static String decoded(String raw) {
    try {
      return URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new BadRequestException("The address is not percent-encoded UTF-8.", e);
    }
  }
}
