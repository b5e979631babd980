package com.mecfsatlas.sparql;

import com.mecfsatlas.http.CachedResponse;
import com.mecfsatlas.http.ComputingCache;
import com.mecfsatlas.http.ResponseCache;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Answers from memory. A query is known by what it means, in whatever words, once it is read; a GET
 * that came in the same words before is answered without reading it.
 */
final class QueryResponseCache {
  private static final Set<String> REPEATABLE = Set.of("GET", "HEAD");
  private static final Map<String, String> FIELDS =
      Map.of("Cache-Control", "no-cache", "Vary", "Accept");
  private static final Map<String, String> FIELDS_OF_EITHER_CODING =
      Map.of("Cache-Control", "no-cache", "Vary", "Accept, Accept-Encoding");

  private final ResponseCache responses;
  private final Supplier<String> revision;

  /**
   * @param revision the digest of the dataset; empty where it may change at any time, so that
   *     nothing is kept
   */
  QueryResponseCache(ResponseCache responses, Supplier<String> revision) {
    this.responses = responses;
    this.revision = revision;
  }

  /**
   * Answers what was asked in the same words; says whether it did.
   *
   * @throws com.mecfsatlas.http.ProblemException 412, where the reader's conditions do not hold
   */
  boolean answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Optional<CachedResponse> known =
        REPEATABLE.contains(request.getMethod())
            ? responses.find(ResponseCache.Key.of(request, revision.get()))
            : Optional.empty();
    if (known.isPresent()) {
      known.get().send(request, response);
    }
    return known.isPresent();
  }

  /**
   * Answers what means {@code tag}: what its reader has is not run again, what others have asked
   * for is run once.
   *
   * @param tag of the answer without a coding, at {@code revision}
   * @param run gives the answer of that revision, or sends another and gives nothing
   * @throws com.mecfsatlas.http.ProblemException 412, where the reader's conditions do not hold
   */
  void answer(
      String tag,
      String revision,
      HttpServletRequest request,
      HttpServletResponse response,
      ComputingCache.Computation<CachedResponse> run)
      throws IOException {
    ResponseCache.Key meaning = new ResponseCache.Key(tag, "", revision);
    if (responses.find(meaning).isEmpty()
        && CachedResponse.isSettled(FIELDS_OF_EITHER_CODING, tag, request, response)) {
      return;
    }
    Optional<CachedResponse> answer = responses.get(meaning, run);
    if (answer.isPresent()) {
      if (REPEATABLE.contains(request.getMethod())) {
        responses.keep(ResponseCache.Key.of(request, revision), answer.get());
      }
      answer.get().send(request, response);
    }
  }

  /** A whole answer, ready to be kept. */
  CachedResponse whole(byte[] bytes, ResponseHead head) {
    Map<String, String> fields = new TreeMap<>(FIELDS);
    head.link().ifPresent(link -> fields.put(ResponseHead.LINK, link));
    return new CachedResponse(fields, head.contentType(), responses.body(bytes, head.tag()));
  }
}
