package com.mecfsatlas.web;

import com.mecfsatlas.http.FieldLines;
import com.mecfsatlas.http.ProblemException;
import com.mecfsatlas.http.ProblemWriter;
import com.mecfsatlas.model.RevisionId;
import com.mecfsatlas.store.Snapshot;
import com.mecfsatlas.store.Snapshots;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.glassfish.jersey.servlet.ServletContainer;
import org.jspecify.annotations.Nullable;

/**
 * The pages in front of which finished answers stand: what was answered before is answered again
 * without Jersey, what is new is made by Jersey, and codings and preconditions are settled on the
 * way out. Fields of a request that only matter here are kept from Jersey.
 */
public final class CachingServlet extends ServletContainer {
  private static final long serialVersionUID = 1;

  /** Longer Accept fields are answered, and not remembered. */
  private static final int MAX_KEPT_ACCEPT = 500;

  private static final Set<String> SETTLED_HERE =
      Set.of(
          "if-match",
          "if-none-match",
          "if-modified-since",
          "if-unmodified-since",
          "range",
          // A GET has no content (RFC 9110 section 9.3.1), so this says nothing; Jersey reads it.
          "content-type");

  private static final Set<String> WRITTEN_ANEW = Set.of("etag", "content-length", "content-type");

  private final transient Snapshots snapshots;
  private final transient ResponseCache answers;
  private final transient ProblemWriter problems;

  /**
   * @param maximumBytes how much of finished answers is kept
   */
  public CachingServlet(
      AtlasApplication pages, Snapshots snapshots, ProblemWriter problems, long maximumBytes) {
    super(pages);
    this.problems = problems;
    this.snapshots = snapshots;
    this.answers = new ResponseCache(maximumBytes);
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    try {
      answer(request, response);
    } catch (ProblemException refusal) {
      problems.send(refusal.problem(), request, response);
    }
  }

  private void answer(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    boolean isKept = Set.of("GET", "HEAD").contains(request.getMethod());
    if (isKept) {
      Optional<CachedResponse> known = answers.find(key(request, snapshots.head()));
      if (known.isPresent()) {
        known.get().send(request, response);
        return;
      }
    }
    try (Snapshot snapshot = snapshots.current()) {
      request.setAttribute(SnapshotBinder.ATTRIBUTE, snapshot);
      if (isKept) {
        make(key(request, snapshot.revision()), request, response);
      } else {
        super.service(request, response);
      }
    }
  }

  private void make(ResponseCache.Key key, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    BufferedResponse held = new BufferedResponse(response);
    super.service(new Unconditional(request), held);
    if (held.isWhole()) {
      finish(key, held, request, response);
    }
  }

  private static ResponseCache.Key key(HttpServletRequest request, RevisionId revision) {
    return new ResponseCache.Key(target(request), accept(request), revision.toString());
  }

  private void finish(
      ResponseCache.Key key,
      BufferedResponse held,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    byte[] bytes = held.bytes();
    String etag = response.getHeader("ETag");
    if (response.getStatus() != HttpServletResponse.SC_OK || etag == null) {
      CachedResponse.sendBytes(bytes, request, response);
      return;
    }
    EncodedBody body = answers.body(bytes, etag);
    CachedResponse answer = new CachedResponse(fields(response, body), type(response), body);
    if (key.accept().length() <= MAX_KEPT_ACCEPT) {
      answers.keep(key, answer);
    }
    answer.send(request, response);
  }

  private static List<CachedResponse.Field> fields(HttpServletResponse response, EncodedBody body) {
    List<CachedResponse.Field> fields = new ArrayList<>();
    for (String name : response.getHeaderNames()) {
      if (!WRITTEN_ANEW.contains(name.toLowerCase(Locale.ROOT)) && !name.equals("Vary")) {
        fields.add(new CachedResponse.Field(name, String.join(", ", response.getHeaders(name))));
      }
    }
    List<String> vary = new ArrayList<>(response.getHeaders("Vary"));
    if (body.isCompressible()) {
      vary.add("Accept-Encoding");
    }
    if (!vary.isEmpty()) {
      fields.add(new CachedResponse.Field("Vary", String.join(", ", vary)));
    }
    return fields;
  }

  private static String type(HttpServletResponse response) {
    return Optional.ofNullable(response.getContentType()).orElse("application/octet-stream");
  }

  private static String target(HttpServletRequest request) {
    String query = request.getQueryString();
    return request.getRequestURI() + (query == null ? "" : "?" + query);
  }

  private static String accept(HttpServletRequest request) {
    return Objects.requireNonNullElse(FieldLines.joined(request, "Accept"), "");
  }

  /** The same request as a GET without conditions: its whole answer is what is kept. */
  private static final class Unconditional extends HttpServletRequestWrapper {
    Unconditional(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getMethod() {
      return "GET";
    }

    @Override
    public @Nullable String getHeader(String name) {
      return isSettledHere(name) ? null : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
      return isSettledHere(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
    }

    @Override
    public Enumeration<String> getHeaderNames() {
      return Collections.enumeration(
          Collections.list(super.getHeaderNames()).stream()
              .filter(name -> !isSettledHere(name))
              .toList());
    }

    private static boolean isSettledHere(String name) {
      return SETTLED_HERE.contains(name.toLowerCase(Locale.ROOT));
    }
  }
}
