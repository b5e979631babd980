package com.mecfsatlas.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.mecfsatlas.analysis.View;
import com.mecfsatlas.analysis.Views;
import com.mecfsatlas.model.EntityType;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pages of the running atlas that are about no single thing, and what they say they offer. */
final class ServedPages {
  /** What no sitemap lists: it is for machines, or answers what is asked. */
  private static final List<String> UNLISTED =
      List.of(
          "/void",
          "/catalog",
          "/search",
          "/search?q=herpesvirus",
          "/search?q=treg",
          "/paper?page=2",
          "/evidence?pageSize=10&pem=required",
          "/connect?from=hhv-6&to=me-cfs",
          "/explore?focus=virus%2Fhhv-6",
          "/ontology/1.1.0",
          "/ontology?q=author",
          "/questions/which-claims-have-differing-results");

  private static final Pattern LOCATION = Pattern.compile("<loc>([^<]+)</loc>");

  private ServedPages() {}

  /** Every list, every view, and what else the sitemap names. */
  static List<String> all() {
    Stream<String> listed =
        LOCATION
            .matcher(RunningAtlas.get("/sitemap/pages.xml", "*/*").body())
            .results()
            .map(found -> URI.create(found.group(1)).getPath());
    return Stream.of(lists(), views(), listed, UNLISTED.stream())
        .flatMap(part -> part)
        .distinct()
        .toList();
  }

  static Stream<String> lists() {
    return Arrays.stream(EntityType.values()).map(kind -> "/" + kind.segment());
  }

  static Stream<String> views() {
    return Views.registered().all().stream().map(View::address);
  }

  /** The addresses of the formats of a page, by media type, as it names them itself. */
  static Map<String, String> formats(String page) {
    Map<String, String> formats = new TreeMap<>();
    for (JsonNode each : json(page, "image/png").get("alternatives")) {
      formats.put(each.get("type").asText(), each.path("href").asText());
    }
    return formats;
  }

  static JsonNode json(String path, String accept) {
    try {
      return JsonMapper.builder().build().readTree(RunningAtlas.get(path, accept).body());
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
