package com.mecfsatlas.representation;

import com.mecfsatlas.store.Snapshot;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A page that takes no parameters.
 *
 * @param writers one for each of its formats
 * @param describedBy the pages that tell the same to machines
 */
public record FixedSitePage(
    String path, Map<Format, Function<Snapshot, byte[]>> writers, List<String> describedBy)
    implements SitePage {
  public FixedSitePage {
    writers = Map.copyOf(writers);
    describedBy = List.copyOf(describedBy);
  }

  public FixedSitePage(String path, Map<Format, Function<Snapshot, byte[]>> writers) {
    this(path, writers, List.of());
  }

  @Override
  public List<Format> formats() {
    return List.copyOf(writers.keySet());
  }

  @Override
  public Optional<PageRequest> read(
      String requested, Map<String, List<String>> query, Snapshot snapshot) {
    return Optional.of(
        new PageRequest(
            "", (format, options) -> Objects.requireNonNull(writers.get(format)).apply(snapshot)));
  }

  /** Crawlers read HTML. */
  @Override
  public List<String> addresses() {
    return writers.containsKey(Format.HTML) ? List.of(path) : List.of();
  }
}
