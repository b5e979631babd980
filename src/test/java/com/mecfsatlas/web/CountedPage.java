package com.mecfsatlas.web;

import com.mecfsatlas.representation.Format;
import com.mecfsatlas.representation.PageRequest;
import com.mecfsatlas.representation.SitePage;
import com.mecfsatlas.store.Snapshot;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A page that counts how often it is written, and takes its time where {@code slow} is sought. */
final class CountedPage implements SitePage {
  final AtomicInteger written = new AtomicInteger();
  private final SitePage page;

  CountedPage(SitePage page) {
    this.page = page;
  }

  @Override
  public String path() {
    return page.path();
  }

  @Override
  public List<Format> formats() {
    return page.formats();
  }

  @Override
  public Optional<PageRequest> read(
      String path, Map<String, List<String>> query, Snapshot snapshot) {
    return page.read(path, query, snapshot)
        .map(
            request ->
                new PageRequest(
                    request.canonicalQuery(),
                    (format, options) -> {
                      written.incrementAndGet();
                      if (request.canonicalQuery().endsWith("=slow")) {
                        pause();
                      }
                      return request.content().write(format, options);
                    }));
  }

  private static void pause() {
    try {
      Thread.sleep(500);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
