package com.mecfsatlas.web;

import static jakarta.ws.rs.core.HttpHeaders.CACHE_CONTROL;
import static jakarta.ws.rs.core.HttpHeaders.CONTENT_TYPE;
import static jakarta.ws.rs.core.HttpHeaders.ETAG;
import static jakarta.ws.rs.core.HttpHeaders.VARY;

import com.mecfsatlas.harvest.ldes.EventStream;
import com.mecfsatlas.harvest.ldes.StreamDocument;
import com.mecfsatlas.harvest.ldes.StreamSyntax;
import com.mecfsatlas.http.Problem;
import com.mecfsatlas.http.ProblemException;
import com.mecfsatlas.http.Selection;
import com.mecfsatlas.store.Snapshot;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The nodes of the event stream, in a syntax that Accept or a suffix names. */
@Verbatim
@Path("ldes{node: (/[^/]*)?|\\.[a-z]+}")
public final class LdesResource {
  private final EventStream stream;

  public LdesResource(EventStream stream) {
    this.stream = stream;
  }

  @GET
  public Response node(
      @PathParam("node") String written,
      @Context Snapshot snapshot,
      @Context ContainerRequestContext request) {
    // Numbers with dots between are no suffix: the last dot before letters is.
    String name = written.replaceFirst("\\.[a-z]+$", "");
    String suffix = written.substring(name.length());
    StreamSyntax syntax =
        suffix.isEmpty()
            ? Selection.of(RequestLimits.accept(request), List.of(StreamSyntax.values()))
                .map(Selection::format)
                .orElseThrow(() -> new ProblemException(Problem.notAcceptable(syntaxes(name))))
            : StreamSyntax.ofSuffix(suffix.substring(1))
                .orElseThrow(
                    () ->
                        PathNames.unknown(
                            "This is not offered in this format; these formats are.",
                            syntaxes(name)));
    StreamDocument node =
        stream.find(name, suffix, syntax, snapshot).orElseThrow(() -> unknown(name, snapshot));
    ResponseBuilder answer = answer(node);
    return (suffix.isEmpty() ? answer.header(VARY, "Accept") : answer).build();
  }

  private static ResponseBuilder answer(StreamDocument node) {
    StreamingOutput text = node::write;
    return Response.ok(text)
        .header(CONTENT_TYPE, node.syntax().mediaType())
        .header(ETAG, node.etag())
        .header(
            CACHE_CONTROL,
            node.isImmutable()
                ? RepresentationFilter.CACHED_FOR_EVER
                : RepresentationFilter.CACHED_BRIEFLY);
  }

  private static ProblemException unknown(String name, Snapshot snapshot) {
    return PathNames.unknown(
        "The event stream has no node %s%s; begin at %s, whose links lead to all of revisions 1 to"
                .formatted(EventStream.PATH, name, EventStream.PATH)
            + " %d.".formatted(snapshot.revision().number()),
        Map.of(EventStream.PATH, "The event stream"));
  }

  private static List<Problem.Alternative> syntaxes(String name) {
    return Arrays.stream(StreamSyntax.values())
        .map(
            syntax ->
                new Problem.Alternative(
                    EventStream.PATH + name + "." + syntax.suffix(),
                    syntax.mediaType(),
                    syntax.name()))
        .toList();
  }
}
