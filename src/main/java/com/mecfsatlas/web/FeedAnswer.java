package com.mecfsatlas.web;

import com.mecfsatlas.harvest.atom.Feed;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Supplier;

/** The answers of feeds. */
final class FeedAnswer {
  private FeedAnswer() {}

  /** A feed as it is read, or what the reader has to mend. */
  static Response of(Supplier<Feed> reading) {
    try {
      return new FixedFile(
              reading.get().bytes(), Feed.MEDIA_TYPE, RepresentationFilter.CACHED_BRIEFLY)
          .answer();
    } catch (IllegalArgumentException e) {
      throw new BadRequestException(e.getMessage(), e);
    }
  }

  /** The archive that a request names; empty where it names none. */
  static String archive(MultivaluedMap<String, String> query) {
    List<String> named = query.getOrDefault("archive", List.of());
    if (named.size() > 1 || query.size() > (named.isEmpty() ? 0 : 1)) {
      throw new BadRequestException("a feed of changes takes archive, once, and nothing else");
    }
    return named.isEmpty() ? "" : named.getFirst();
  }
}
