package com.mecfsatlas.web;

import static jakarta.ws.rs.core.HttpHeaders.CACHE_CONTROL;
import static jakarta.ws.rs.core.HttpHeaders.ETAG;
import static jakarta.ws.rs.core.HttpHeaders.VARY;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.mecfsatlas.history.Mementos;
import com.mecfsatlas.history.TimeMap;
import com.mecfsatlas.http.HttpDate;
import com.mecfsatlas.http.Problem;
import com.mecfsatlas.http.ProblemException;
import com.mecfsatlas.http.Selection;
import com.mecfsatlas.model.RevisionId;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All mementos of a document (RFC 7089 section 5), with whole addresses on this copy. */
@Verbatim
@Path("timemap/{path: .+}")
public final class TimeMapResource {
  static final String PREFIX = "/timemap";

  private final Mementos mementos;
  private final URI publicUrl;

  TimeMapResource(Mementos mementos, URI publicUrl) {
    this.mementos = mementos;
    this.publicUrl = publicUrl;
  }

  /** The mementos of a document. */
  static TimeMap of(DocumentPath document, Mementos mementos) {
    return mementos
        .of(document.path())
        .orElseThrow(
            () ->
                PathNames.unknown(
                    "There is no document %s, nor was there, that has mementos; the document of a"
                            .formatted(document.path())
                        + " thing has, such as /virus/ebv, and the list of a kind.",
                    Map.of("/", "The atlas")));
  }

  @GET
  public Response list(
      @PathParam("path") String requested, @Context ContainerRequestContext request) {
    DocumentPath document = DocumentPath.of(requested);
    TimeMap map = of(document, mementos);
    TimeMapFormat format =
        Selection.of(RequestLimits.accept(request), List.of(TimeMapFormat.values()))
            .map(Selection::format)
            .orElseThrow(() -> new ProblemException(Problem.notAcceptable(formats(document))));
    byte[] bytes = format == TimeMapFormat.JSON ? json(document, map) : links(document, map);
    Representation written =
        new Representation(new RepresentationContent(bytes, List.of()), format.mediaType());
    return written
        .ok(format.mediaType())
        .header(VARY, "Accept")
        .header(ETAG, written.etag())
        .header(CACHE_CONTROL, RepresentationFilter.CACHED_BRIEFLY)
        .build();
  }

  private static List<Problem.Alternative> formats(DocumentPath document) {
    return Arrays.stream(TimeMapFormat.values())
        .map(
            format ->
                new Problem.Alternative(PREFIX + document.path(), format.mediaType(), "Time map"))
        .toList();
  }

  private byte[] links(DocumentPath document, TimeMap map) {
    String self =
        "<%s>; rel=\"self\"; type=\"%s\"; from=\"%s\"; until=\"%s\""
            .formatted(
                address(PREFIX + document.path()),
                TimeMapFormat.LINK_FORMAT.mediaType(),
                HttpDate.of(map.first().time()),
                HttpDate.of(map.last().time()));
    return Stream.concat(
            Stream.of(
                new WebLink(address(original(document)), "original").toString(),
                self,
                new WebLink(address(TimeGateResource.PREFIX + original(document)), "timegate")
                    .toString()),
            map.revisions().stream().map(id -> memento(document, map, id).toString()))
        .collect(Collectors.joining(",\n", "", "\n"))
        .getBytes(StandardCharsets.UTF_8);
  }

  private WebLink memento(DocumentPath document, TimeMap map, RevisionId id) {
    String relation =
        Stream.of(
                id.equals(map.first()) ? "first" : "",
                id.equals(map.last()) ? "last" : "",
                "memento")
            .filter(word -> !word.isEmpty())
            .collect(Collectors.joining(" "));
    return new WebLink(memento(document, id), relation, "", HttpDate.of(id.time()));
  }

  /** As the Memento project's own servers write it. */
  private byte[] json(DocumentPath document, TimeMap map) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("original_uri", address(original(document)));
    written.put("timegate_uri", address(TimeGateResource.PREFIX + original(document)));
    written.put(
        "timemap_uri",
        Map.of(
            "link_format",
            address(PREFIX + document.path()),
            "json_format",
            address(PREFIX + document.path())));
    Map<String, Object> mementos = new LinkedHashMap<>();
    mementos.put("first", json(document, map.first()));
    mementos.put("last", json(document, map.last()));
    mementos.put("list", map.revisions().stream().map(id -> json(document, id)).toList());
    written.put("mementos", mementos);
    try {
      return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(written);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts, lists and maps are JSON", e);
    }
  }

  private Map<String, Object> json(DocumentPath document, RevisionId id) {
    Map<String, Object> memento = new LinkedHashMap<>();
    memento.put("datetime", id.time().toString());
    memento.put("uri", memento(document, id));
    return memento;
  }

  private static String original(DocumentPath document) {
    return document.path() + document.suffix();
  }

  private String memento(DocumentPath document, RevisionId id) {
    return address(MementoAddress.at(document.path(), id) + document.suffix());
  }

  private String address(String path) {
    return publicUrl.resolve(path).toString();
  }
}
