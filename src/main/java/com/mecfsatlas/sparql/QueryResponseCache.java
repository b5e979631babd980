package com.mecfsatlas.sparql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mecfsatlas.http.FieldLines;
import com.mecfsatlas.http.HttpProblem;
import com.mecfsatlas.http.Preconditions;
import com.mecfsatlas.http.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Answers from memory. A query is known by what it means, in whatever words, once it is read; a GET
 * that came in the same words before is answered without reading it.
 */
final class QueryResponseCache {
  private static final Set<String> REPEATABLE = Set.of("GET", "HEAD");
  private static final int ENTRY_OVERHEAD = 300;
  private static final long REQUESTS_IN_MEMORY = 8L << 20;

  private final ResultCache results;
  private final Supplier<String> revision;
  private final Cache<RequestKey, Known> requests =
      Caffeine.newBuilder()
          .maximumWeight(REQUESTS_IN_MEMORY)
          .<RequestKey, Known>weigher((asked, known) -> ENTRY_OVERHEAD + 2 * asked.length())
          .build();

  /**
   * @param revision of the dataset, as in {@code results}
   */
  QueryResponseCache(ResultCache results, Supplier<String> revision) {
    this.results = results;
    this.revision = revision;
  }

  /** All of a GET that chooses its answer, but for codings and preconditions. */
  private record RequestKey(String revision, String query, @Nullable String accept) {
    int length() {
      return query.length() + (accept == null ? 0 : accept.length());
    }
  }

  /** The tag of the answer without a coding, and its format. */
  private record Known(String tag, ResultFormat format) {}

  /** Answers what was asked in the same words; says whether it did. Refusals are left to others. */
  boolean answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Known known =
        isRepeatable(request) ? requests.getIfPresent(asked(revision.get(), request)) : null;
    if (known == null) {
      return false;
    }
    ResponseHead head = new ResponseHead(request, response);
    if (Preconditions.of(request).on(head.tag(known.tag())) == Preconditions.Verdict.FAILED) {
      return false;
    }
    return answer(Optional.of(known.tag()), known.format(), request, head);
  }

  /**
   * Answers where what is asked is known: 304 where the reader has it, else the bytes that are
   * kept.
   *
   * @param tag of the answer without a coding; empty where asking again may give another
   * @return false where it is still to be computed
   * @throws ProblemException 412, where the reader's conditions do not hold
   */
  boolean answer(
      Optional<String> tag, ResultFormat format, HttpServletRequest request, ResponseHead head)
      throws IOException {
    Optional<String> coded = tag.map(head::tag);
    head.describe(format.contentType(), tag.orElse(""));
    switch (coded.map(Preconditions.of(request)::on).orElse(Preconditions.Verdict.PERFORM)) {
      case NOT_MODIFIED -> {
        if (request.getMethod().equals("POST")) {
          throw HttpProblem.PRECONDITION_FAILED.refusal(
              "If-None-Match names what the answer would be.");
        }
        head.sendNotModified();
        return true;
      }
      case FAILED ->
          throw HttpProblem.PRECONDITION_FAILED.refusal(
              "If-Match names something else than the answer.");
      case PERFORM -> {}
    }
    Optional<byte[]> kept = coded.flatMap(results::find);
    if (kept.isPresent()) {
      head.send(kept.get());
    }
    return kept.isPresent();
  }

  /**
   * Keeps the whole answer, in its coding.
   *
   * @param revision at which it was given
   */
  void keep(
      String revision,
      ResultFormat format,
      HttpServletRequest request,
      ResponseHead head,
      byte[] whole) {
    if (!head.plain().isEmpty()) {
      results.keep(head.tag(head.plain()), whole);
      if (isRepeatable(request)) {
        requests.put(asked(revision, request), new Known(head.plain(), format));
      }
    }
  }

  private static boolean isRepeatable(HttpServletRequest request) {
    return REPEATABLE.contains(request.getMethod());
  }

  private static RequestKey asked(String revision, HttpServletRequest request) {
    return new RequestKey(
        revision,
        Objects.requireNonNullElse(request.getQueryString(), ""),
        FieldLines.joined(request, "Accept"));
  }
}
