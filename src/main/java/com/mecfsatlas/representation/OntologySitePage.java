package com.mecfsatlas.representation;

import com.mecfsatlas.store.Snapshot;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Where the IRI of every term leads: for people an overview that can be searched, for machines the
 * ontology as a whole, whatever was looked for.
 *
 * @param machines one writer for each format but HTML
 * @param html the overview of the terms that have some words
 */
public record OntologySitePage(
    Map<Format, Function<Snapshot, byte[]>> machines, BiFunction<Snapshot, String, byte[]> html)
    implements SitePage {
  private static final int LONGEST = 200;

  public OntologySitePage {
    machines = Map.copyOf(machines);
  }

  @Override
  public String path() {
    return "/ontology";
  }

  @Override
  public List<Format> formats() {
    return Stream.concat(Stream.of(Format.HTML), machines.keySet().stream()).toList();
  }

  @Override
  public Optional<PageRequest> read(
      String path, Map<String, List<String>> query, Snapshot snapshot) {
    String q = String.join(" ", query.getOrDefault("q", List.of())).strip();
    if (q.length() > LONGEST) {
      throw new IllegalArgumentException("q must be no longer than " + LONGEST + " characters");
    }
    return Optional.of(
        new PageRequest(
            q.isEmpty()
                ? ""
                : "q=" + URLEncoder.encode(q, StandardCharsets.UTF_8).replace("+", "%20"),
            (format, options) ->
                format.equals(Format.HTML)
                    ? html.apply(snapshot, q)
                    : Objects.requireNonNull(machines.get(format)).apply(snapshot)));
  }
}
