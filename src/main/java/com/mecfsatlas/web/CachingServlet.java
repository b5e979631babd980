package com.mecfsatlas.web;

import com.mecfsatlas.http.BufferedResponse;
import com.mecfsatlas.http.CachedResponse;
import com.mecfsatlas.http.ConditionalResponse;
import com.mecfsatlas.http.ProblemException;
import com.mecfsatlas.http.ProblemWriter;
import com.mecfsatlas.http.ResponseCache;
import com.mecfsatlas.http.SharedComputing;
import com.mecfsatlas.store.Snapshot;
import com.mecfsatlas.store.Snapshots;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.glassfish.jersey.servlet.ServletContainer;
import org.jspecify.annotations.Nullable;

/**
 * The pages in front of which the response cache stands: what was answered before is answered again
 * without Jersey, what is new is made by Jersey, and codings and preconditions are settled on the
 * way out. Fields of a request that only matter here are kept from Jersey.
 */
public final class CachingServlet extends ServletContainer {
  private static final long serialVersionUID = 1;

  private static final Set<String> KEPT = Set.of("GET", "HEAD");

  private static final Set<String> SETTLED_HERE =
      Set.of(
          "if-match",
          "if-none-match",
          "if-modified-since",
          "if-unmodified-since",
          "range",
          "if-range",
          // A GET has no content (RFC 9110 section 9.3.1), so this says nothing; Jersey reads it.
          "content-type");

  private final transient Snapshots snapshots;
  private final transient ResponseCache answers;
  private final transient SharedComputing computing;
  private final transient ProblemWriter problems;

  /**
   * @param computing where pages are made that are not kept
   */
  public CachingServlet(
      AtlasApplication pages,
      Snapshots snapshots,
      ResponseCache answers,
      SharedComputing computing,
      ProblemWriter problems) {
    super(pages);
    this.computing = computing;
    this.snapshots = snapshots;
    this.answers = answers;
    this.problems = problems;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    if (!KEPT.contains(request.getMethod())) {
      try (Snapshot snapshot = snapshots.current()) {
        request.setAttribute(SnapshotBinder.ATTRIBUTE, snapshot);
        super.service(request, response);
      }
      return;
    }
    Optional<ConditionalResponse> conditional = ConditionalResponse.of(request, response, problems);
    try {
      answer(request, conditional.<HttpServletResponse>map(each -> each).orElse(response));
      if (conditional.isPresent()) {
        conditional.get().end();
      }
    } catch (ProblemException refusal) {
      problems.send(refusal.problem(), request, response);
    }
  }

  private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String revision = snapshots.head().toString();
    Optional<CachedResponse> answer =
        answers.get(
            ResponseCache.Key.of(request, revision),
            alone -> made(request, response, revision, alone));
    if (answer.isPresent()) {
      answer.get().send(request, response);
    }
  }

  /** What Jersey answers, if it can be kept; anything else is sent. */
  private Optional<CachedResponse> made(
      HttpServletRequest request, HttpServletResponse response, String revision, Runnable alone)
      throws IOException {
    BufferedResponse held = new BufferedResponse(response, alone);
    String madeAt = computing.call(request, () -> make(request, held));
    Optional<CachedResponse> answer = held.cacheable(answers);
    if (answer.isEmpty()) {
      held.send(request);
    } else if (!madeAt.equals(revision)) {
      answer.get().send(request, response);
      return Optional.empty();
    }
    return answer;
  }

  /** Head, tag and content are of the one snapshot that is opened here; its revision is given. */
  private String make(HttpServletRequest request, BufferedResponse held) throws IOException {
    try (Snapshot snapshot = snapshots.current()) {
      request.setAttribute(SnapshotBinder.ATTRIBUTE, snapshot);
      super.service(new Unconditional(request), held);
      return snapshot.revision().toString();
    } catch (ServletException e) {
      throw new IOException(e);
    }
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
