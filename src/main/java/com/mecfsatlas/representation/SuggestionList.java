package com.mecfsatlas.representation;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.mecfsatlas.search.SuggestionRequest;
import com.mecfsatlas.store.Snapshot;
import java.net.URI;
import java.util.List;

/**
 * Suggestions as browsers read them: what was typed, names, what is told of each, addresses
 * (OpenSearch Suggestions extension 1.1).
 *
 * @param sources those of the first stand first
 * @param publicUrl where readers reach this copy
 */
public record SuggestionList(List<Suggestions> sources, URI publicUrl) {
  public static final String MEDIA_TYPE = "application/x-suggestions+json";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  public SuggestionList {
    sources = List.copyOf(sources);
  }

  /** The array in UTF-8. */
  public byte[] bytes(SuggestionRequest request, Snapshot snapshot) {
    ArrayNode names = JSON.createArrayNode();
    ArrayNode told = JSON.createArrayNode();
    ArrayNode addresses = JSON.createArrayNode();
    for (Suggestion each : suggestions(request, snapshot)) {
      names.add(each.name());
      told.add(each.told());
      addresses.add(publicUrl.resolve(each.path()).toString());
    }
    return JSON.createArrayNode()
        .add(request.q())
        .add(names)
        .add(told)
        .add(addresses)
        .toString()
        .getBytes(UTF_8);
  }

  private List<Suggestion> suggestions(SuggestionRequest request, Snapshot snapshot) {
    return request.isTelling()
        ? sources.stream()
            .flatMap(source -> source.of(request.q(), snapshot).stream())
            .limit(Suggestions.MOST)
            .toList()
        : List.of();
  }
}
