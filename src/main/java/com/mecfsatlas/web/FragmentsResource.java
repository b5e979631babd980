package com.mecfsatlas.web;

import static jakarta.ws.rs.core.HttpHeaders.CACHE_CONTROL;
import static jakarta.ws.rs.core.HttpHeaders.ETAG;
import static jakarta.ws.rs.core.HttpHeaders.VARY;

import com.mecfsatlas.harvest.fragments.FragmentSyntax;
import com.mecfsatlas.harvest.fragments.Fragments;
import com.mecfsatlas.harvest.fragments.TriplePattern;
import com.mecfsatlas.http.Problem;
import com.mecfsatlas.http.Selection;
import com.mecfsatlas.store.Snapshot;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The triples that match one pattern, a page at a time (Triple Pattern Fragments). A fragment
 * without triples is answered like any other, as the servers do that clients are made for.
 */
@Path("fragments")
public final class FragmentsResource {
  /** RFC 3986 section 3.4. */
  private static final Pattern QUERY =
      Pattern.compile("(?:[\\w.~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*+");

  private final Fragments fragments;

  /** Serves {@code fragments}. */
  public FragmentsResource(Fragments fragments) {
    this.fragments = fragments;
  }

  /** One page; Turtle for who takes none of the syntaxes ("HTTP GET and HEAD"). */
  @GET
  public Response page(
      @Context Snapshot snapshot,
      @Context ContainerRequestContext request,
      @Context HttpServletRequest sent) {
    MultivaluedMap<String, String> given = request.getUriInfo().getQueryParameters();
    TriplePattern pattern =
        TriplePattern.of(
            one(given, "subject"),
            one(given, "predicate"),
            one(given, "object"),
            one(given, "graph"),
            fragments.skolem());
    FragmentSyntax syntax =
        Selection.of(RequestLimits.accept(request), List.of(FragmentSyntax.values()))
            .map(Selection::format)
            .orElse(FragmentSyntax.TURTLE);
    int number = Fragments.number(one(given, "page"));
    byte[] written = fragments.page(pattern, number, query(sent, request), syntax, snapshot);
    if (written.length == 0) {
      throw PathNames.unknown(
          "This fragment has fewer pages; hydra:next leads from one to the next.",
          List.of(new Problem.Alternative("/fragments", "text/turtle", "All triples")));
    }
    Representation answer =
        new Representation(new RepresentationContent(written, List.of()), syntax.contentType());
    return answer
        .ok(syntax.contentType())
        .header(VARY, "Accept")
        .header(ETAG, answer.etag())
        .header(CACHE_CONTROL, RepresentationFilter.CACHED_BRIEFLY)
        .build();
  }

  /**
   * The query to the letter, since the page is named by it; as Jersey has it, which encodes more
   * than it must, where it is no query of a URI.
   */
  private static String query(HttpServletRequest sent, ContainerRequestContext request) {
    String query = Objects.requireNonNullElse(sent.getQueryString(), "");
    return QUERY.matcher(query).matches()
        ? query
        : Objects.requireNonNullElse(request.getUriInfo().getRequestUri().getRawQuery(), "");
  }

  /** The first value; empty where there is none. */
  private static String one(MultivaluedMap<String, String> given, String name) {
    return Objects.requireNonNullElse(given.getFirst(name), "");
  }
}
