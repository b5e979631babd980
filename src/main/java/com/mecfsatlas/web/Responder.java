package com.mecfsatlas.web;

import static jakarta.ws.rs.core.HttpHeaders.CACHE_CONTROL;
import static jakarta.ws.rs.core.HttpHeaders.CONTENT_LOCATION;
import static jakarta.ws.rs.core.HttpHeaders.ETAG;
import static jakarta.ws.rs.core.HttpHeaders.LINK;
import static jakarta.ws.rs.core.HttpHeaders.VARY;

import com.mecfsatlas.representation.Format;
import com.mecfsatlas.representation.RepresentationOptions;
import com.mecfsatlas.representation.jsonld.JsonLdProfile;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Answers a request for a page with the representation it asks for. */
final class Responder {
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

  Responder(RepresentationCache cache) {
    this.cache = cache;
  }

  Response answer(NegotiableResource page, VariantRequest asked) {
    Variant choice = asked.isNegotiated() ? negotiate(page, asked) : fixed(page, asked);
    RepresentationOptions rendition = asked.rendition(choice);
    Representation representation = representation(page, choice, rendition);
    String address = page.url(choice.format(), query(choice.format(), rendition));
    ResponseBuilder response = representation.ok(contentType(choice, rendition));
    WebLink.field(links(page, choice, representation), LINK_BUDGET - address.length())
        .ifPresent(field -> response.header(LINK, field));
    if (asked.isNegotiated()) {
      response.header(VARY, "Accept").header(CONTENT_LOCATION, address);
    }
    return response
        .header(ETAG, representation.etag())
        .header(
            CACHE_CONTROL,
            page.frozen() && choice.format() != Format.HTML ? CACHED_FOR_EVER : CACHED_BRIEFLY)
        .build();
  }

  private Variant fixed(NegotiableResource page, VariantRequest asked) {
    return Format.ofSuffix(asked.suffix())
        .filter(page.formats()::contains)
        .map(Variant::of)
        .orElseThrow(NotFoundException::new);
  }

  /** 406 is only said of pages that exist, so the page is looked up before. */
  private Variant negotiate(NegotiableResource page, VariantRequest asked) {
    return Negotiation.select(asked.accept(), page.formats())
        .orElseGet(
            () -> {
              representation(
                  page, Variant.of(page.formats().getFirst()), RepresentationOptions.DEFAULT);
              throw new NotAcceptableFormatException(page);
            });
  }

  private Representation representation(
      NegotiableResource page, Variant choice, RepresentationOptions rendition) {
    String type = contentType(choice, rendition);
    String address = page.path() + "?" + page.query();
    return cache.get(
        new RepresentationCache.Key(address, type, rendition, page.revision()),
        () -> new Representation(write(page, choice.format(), rendition), type));
  }

  private static RepresentationContent write(
      NegotiableResource page, Format format, RepresentationOptions rendition) {
    RepresentationContent writing = page.writer().write(format, rendition);
    return JsonLdProfile.of(rendition.profile())
        .map(profile -> new RepresentationContent(profile.apply(writing.bytes()), writing.links()))
        .orElse(writing);
  }

  /** With the profile that was asked for and is written (JSON-LD 1.1 section 6). */
  private static String contentType(Variant choice, RepresentationOptions rendition) {
    return JsonLdProfile.of(rendition.profile())
        .filter(profile -> choice.mediaType().equals(Format.JSON_LD.mediaType()))
        .map(
            profile -> choice.contentType(rendition.ascii()) + ";profile=\"" + profile.iri() + "\"")
        .orElse(choice.contentType(rendition.ascii()));
  }

  /** In {@code application/json} the context is named by a link (JSON-LD 1.1 section 6.1). */
  private static List<WebLink> links(
      NegotiableResource page, Variant choice, Representation representation) {
    Stream<WebLink> context =
        choice.mediaType().equals("application/json") ? Stream.of(CONTEXT) : Stream.empty();
    return Stream.of(
            context,
            representation.links().stream(),
            page.descriptionsBeside(choice.format()),
            page.alternatesOf(choice.format()))
        .flatMap(part -> part)
        .toList();
  }

  /** What a suffix URL must say besides, to give the same representation. */
  private static String query(Format format, RepresentationOptions rendition) {
    RepresentationOptions unless = RepresentationOptions.DEFAULT;
    if (rendition.equals(unless)) {
      return "";
    }
    List<String> said = new ArrayList<>();
    if (!rendition.style().equals(unless.style()) || !rendition.locale().equals(unless.locale())) {
      said.add("style=" + encode(rendition.style()));
      said.add("locale=" + encode(rendition.locale()));
    }
    if (!rendition.of().equals(unless.of())) {
      said.add("of=" + encode(rendition.of()));
    }
    if (rendition.ascii()) {
      said.add("ascii");
    }
    if (format == Format.JSON_LD) {
      said.add("profile=" + encode(rendition.profile()));
    }
    if (format == Format.HTML) {
      said.add("length=" + encode(rendition.length()));
    }
    return String.join("&", said);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
