package com.mecfsatlas.web;

import static jakarta.ws.rs.core.HttpHeaders.CACHE_CONTROL;
import static jakarta.ws.rs.core.HttpHeaders.CONTENT_LOCATION;
import static jakarta.ws.rs.core.HttpHeaders.ETAG;
import static jakarta.ws.rs.core.HttpHeaders.LAST_MODIFIED;
import static jakarta.ws.rs.core.HttpHeaders.LINK;
import static jakarta.ws.rs.core.HttpHeaders.VARY;

import com.mecfsatlas.citation.CitationOptions;
import com.mecfsatlas.http.HttpDate;
import com.mecfsatlas.http.HttpProblem;
import com.mecfsatlas.http.Problem;
import com.mecfsatlas.http.ProblemException;
import com.mecfsatlas.http.Selection;
import com.mecfsatlas.representation.Format;
import com.mecfsatlas.representation.RepresentationOptions;
import com.mecfsatlas.representation.jsonld.JsonLdProfile;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes what a resource found, a {@link NegotiableResource}, in the format that the request asks
 * for. A filter and no {@code MessageBodyWriter}: the fields of an answer come from its bytes
 * (decision 4), and other filters read them.
 */
final class RepresentationFilter implements ContainerResponseFilter {
  /** Short: a copy shows new evidence within a minute, and validators make asking again cheap. */
  static final String CACHED_BRIEFLY = "public, max-age=60";

  /** A year, the most that caches are asked for (RFC 9111 section 1.2.2, RFC 8246). */
  static final String CACHED_FOR_EVER = "public, max-age=31536000, immutable";

  /** All header fields together stay below 4 KB; the others need less than the rest. */
  private static final int LINK_BUDGET = 3000;

  private static final WebLink CONTEXT =
      new WebLink(
          ContextResource.PATH, "http://www.w3.org/ns/json-ld#context", "application/ld+json");

  private final RepresentationCache cache;
  private final ProblemExceptionMapper problems;
  private final MementoLinks mementos;

  RepresentationFilter(
      RepresentationCache cache, ProblemExceptionMapper problems, MementoLinks mementos) {
    this.cache = cache;
    this.problems = problems;
    this.mementos = mementos;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof NegotiableResource found) {
      replace(response, written(found, request));
    } else if (request.getMethod().equals("GET")
        && response.getStatus() == Response.Status.OK.getStatusCode()
        && !SuffixFilter.suffix(request).isEmpty()) {
      // What has one format has no suffix to name it.
      response.getHeaders().clear();
      replace(response, ProblemExceptionMapper.response(HttpProblem.NOT_FOUND.usual()));
    }
  }

  private static void replace(ContainerResponseContext response, Response by) {
    response.setStatusInfo(by.getStatusInfo());
    response.getHeaders().putAll(by.getHeaders());
    response.setEntity(by.getEntity());
  }

  private Response written(NegotiableResource found, ContainerRequestContext request) {
    try {
      VariantRequest variant = VariantRequest.of(request);
      Optional<Memento> memento = Memento.of(request);
      return memento.isPresent()
          ? past(memento.get(), found, variant)
          : answer(found, mementos.ofOriginal(found.addresses().path()), variant).build();
    } catch (RuntimeException e) {
      return problems.toResponse(e);
    }
  }

  /** Found by no search engine, which is to lead to the page as it is. */
  private Response past(Memento memento, NegotiableResource found, VariantRequest request) {
    return answer(
            memento.of(found),
            mementos.ofMemento(memento.path(), memento.timeMap(), memento.revision()),
            request)
        .header(Memento.DATETIME, HttpDate.of(memento.revision().time()))
        .header("X-Robots-Tag", "noindex")
        .build();
  }

  private ResponseBuilder answer(
      NegotiableResource page, List<WebLink> first, VariantRequest request) {
    Variant choice = request.isNegotiated() ? negotiate(page, request) : fixed(page, request);
    RepresentationOptions options = request.options(choice);
    Representation representation = representation(page, choice, options);
    String address = page.addresses().url(choice.format(), query(choice.format(), options));
    ResponseBuilder response = representation.ok(contentType(choice, options));
    WebLink.field(links(first, page, choice, representation), LINK_BUDGET - address.length())
        .ifPresent(field -> response.header(LINK, field));
    if (request.isNegotiated()) {
      response.header(VARY, "Accept").header(CONTENT_LOCATION, address);
    }
    page.modification()
        .of(choice.format())
        .ifPresent(time -> response.header(LAST_MODIFIED, HttpDate.of(time)));
    return response
        .header(ETAG, representation.etag())
        .header(
            CACHE_CONTROL,
            page.frozen() && !choice.format().equals(Format.HTML)
                ? CACHED_FOR_EVER
                : CACHED_BRIEFLY);
  }

  private Variant fixed(NegotiableResource page, VariantRequest request) {
    return page.formats().stream()
        .filter(format -> format.suffix().equals(request.suffix()))
        .findFirst()
        .map(Variant::of)
        .orElseThrow(
            () ->
                ofWhatExists(
                    page,
                    HttpProblem.NOT_FOUND
                        .problem("This is not offered in this format; these formats are.")
                        .offering(page.addresses().alternatives())));
  }

  private Variant negotiate(NegotiableResource page, VariantRequest request) {
    return Selection.of(request.accept(), page.formats())
        .map(Variant::of)
        .orElseThrow(
            () -> ofWhatExists(page, Problem.notAcceptable(page.addresses().alternatives())));
  }

  /** Formats are only told of what exists, so what is not certain is looked up before. */
  private ProblemException ofWhatExists(NegotiableResource page, Problem problem) {
    if (!page.certain()) {
      representation(page, Variant.of(page.formats().getFirst()), RepresentationOptions.DEFAULT);
    }
    return new ProblemException(problem);
  }

  private Representation representation(
      NegotiableResource page, Variant choice, RepresentationOptions options) {
    String type = contentType(choice, options);
    String address = page.addresses().path() + "?" + page.addresses().query();
    return cache.get(
        new RepresentationCache.Key(address, type, options, page.revision()),
        () -> new Representation(write(page, choice.format(), options), type));
  }

  private static RepresentationContent write(
      NegotiableResource page, Format format, RepresentationOptions options) {
    RepresentationContent writing = page.writer().write(format, options);
    return JsonLdProfile.of(options.profile())
        .map(profile -> new RepresentationContent(profile.apply(writing.bytes()), writing.links()))
        .orElse(writing);
  }

  /** With the profile that was asked for and is written (JSON-LD 1.1 section 6). */
  private static String contentType(Variant choice, RepresentationOptions options) {
    return JsonLdProfile.of(options.profile())
        .filter(profile -> choice.mediaType().equals(Format.JSON_LD.mediaType()))
        .map(
            profile ->
                choice.contentType(options.citation().ascii())
                    + ";profile=\""
                    + profile.iri()
                    + "\"")
        .orElse(choice.contentType(options.citation().ascii()));
  }

  /**
   * The set of links comes before what it holds: not all may fit. In {@code application/json} the
   * context is named by a link (JSON-LD 1.1 section 6.1).
   */
  private static List<WebLink> links(
      List<WebLink> first, NegotiableResource page, Variant choice, Representation representation) {
    Stream<WebLink> context =
        choice.mediaType().equals("application/json") ? Stream.of(CONTEXT) : Stream.empty();
    return Stream.of(
            first.stream(),
            context,
            representation.links().stream(),
            page.addresses().linksetsBeside(choice.format()),
            page.addresses().descriptionsBeside(choice.format()),
            page.addresses().alternatesBeside(choice.format()))
        .flatMap(part -> part)
        .toList();
  }

  /** What a suffix URL must say besides, to give the same representation. */
  private static String query(Format format, RepresentationOptions options) {
    RepresentationOptions unless = RepresentationOptions.DEFAULT;
    if (options.equals(unless)) {
      return "";
    }
    List<String> said = new ArrayList<>();
    CitationOptions citation = options.citation();
    if (!citation.style().equals(unless.citation().style())
        || !citation.locale().equals(unless.citation().locale())) {
      said.add("style=" + encode(citation.style()));
      said.add("locale=" + encode(citation.locale()));
    }
    if (!options.of().equals(unless.of())) {
      said.add("of=" + encode(options.of()));
    }
    if (options.citation().ascii()) {
      said.add("ascii");
    }
    if (format.equals(Format.JSON_LD)) {
      said.add("profile=" + encode(options.profile()));
    }
    if (format.equals(Format.HTML)) {
      said.add("length=" + encode(options.length()));
    }
    return String.join("&", said);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
