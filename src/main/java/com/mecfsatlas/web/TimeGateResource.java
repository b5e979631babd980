package com.mecfsatlas.web;

import static jakarta.ws.rs.core.HttpHeaders.LINK;
import static jakarta.ws.rs.core.HttpHeaders.LOCATION;
import static jakarta.ws.rs.core.HttpHeaders.VARY;

import com.mecfsatlas.history.Mementos;
import com.mecfsatlas.history.TimeMap;
import com.mecfsatlas.http.HttpDate;
import com.mecfsatlas.http.HttpProblem;
import com.mecfsatlas.model.RevisionId;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Leads to a document as it was at the time of {@code Accept-Datetime} (RFC 7089 section 4.1), and
 * to its last memento where none is named.
 */
@Verbatim
@Path("timegate/{path: .+}")
public final class TimeGateResource {
  static final String PREFIX = "/timegate";

  private static final int LINK_BUDGET = 3000;

  private final Mementos mementos;
  private final MementoLinks links;

  TimeGateResource(Mementos mementos, MementoLinks links) {
    this.mementos = mementos;
    this.links = links;
  }

  @GET
  public Response lead(
      @PathParam("path") String requested,
      @HeaderParam("Accept-Datetime") @Nullable String datetime,
      @Context UriInfo uri) {
    DocumentPath document = DocumentPath.of(requested);
    TimeMap map = TimeMapResource.of(document, mementos);
    RevisionId memento = datetime == null ? map.last() : map.at(time(datetime));
    String query = uri.getRequestUri().getRawQuery();
    return Response.status(Status.FOUND)
        .header(
            LOCATION,
            MementoAddress.at(document.path(), memento)
                + document.suffix()
                + (query == null ? "" : "?" + query))
        .header(VARY, "accept-datetime")
        .header(
            LINK, WebLink.field(links.ofGate(document, map, memento), LINK_BUDGET).orElseThrow())
        .build();
  }

  private static Instant time(String datetime) {
    return HttpDate.parse(datetime)
        .orElseThrow(
            () ->
                HttpProblem.BAD_REQUEST.refusal(
                    "Accept-Datetime is a date as HTTP writes it, such as Thu, 24 Dec 2026 18:00:00"
                        + " GMT."));
  }
}
