package com.mecfsatlas.app;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The mapping set over HTTP, read by the rules of SSSOM/TSV. */
class ServedMappingsTest {
  private static final Map<String, String> BUILT_IN =
      Map.of(
          "skos", "http://www.w3.org/2004/02/skos/core#",
          "semapv", "https://w3id.org/semapv/vocab/");

  private final HttpResponse<String> answer = RunningAtlas.get("/mappings.sssom.tsv", "*/*");
  private final Map<String, String> metadata = new HashMap<>();
  private final Map<String, String> prefixes = new TreeMap<>(BUILT_IN);
  private final List<Map<String, String>> mappings = new ArrayList<>();

  ServedMappingsTest() {
    List<String> columns = new ArrayList<>();
    for (String line : answer.body().split("\n")) {
      if (line.startsWith("#  ")) {
        String[] entry = line.substring(3).split(": ", 2);
        prefixes.put(entry[0], entry[1]);
      } else if (line.startsWith("#")) {
        String[] entry = line.substring(1).split(": ?", 2);
        metadata.put(entry[0], entry[1]);
      } else if (columns.isEmpty()) {
        columns.addAll(List.of(line.split("\t", -1)));
      } else {
        String[] cells = line.split("\t", -1);
        assertThat(cells).hasSameSizeAs(columns);
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < cells.length; i++) {
          row.put(columns.get(i), unquoted(cells[i]));
        }
        mappings.add(row);
      }
    }
  }

  private static String unquoted(String cell) {
    return cell.startsWith("\"")
        ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"")
        : cell;
  }

  private String iri(Map<String, String> row, String slot) {
    String[] parts = requireNonNull(row.get(slot)).split(":", 2);
    assertThat(prefixes).containsKey(parts[0]);
    return prefixes.get(parts[0]) + parts[1];
  }

  @Test
  void the_set_says_what_it_is() {
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValue("text/tab-separated-values; charset=utf-8");
    assertThat(metadata)
        .containsEntry("mapping_set_id", "https://www.mecfsatlas.com/mappings.sssom.tsv")
        .containsEntry("license", "https://creativecommons.org/licenses/by/4.0/")
        .containsKeys("curie_map", "mapping_set_title");
    assertThat(metadata.get("mapping_set_version")).matches("\\d+-[0-9a-f]{10}");
    assertThat(mappings)
        .isNotEmpty()
        .allSatisfy(
            mapping ->
                assertThat(mapping)
                    .containsEntry("mapping_justification", "semapv:UnspecifiedMatching"));
  }

  @Test
  void every_mapping_of_the_graph_is_there_and_no_other() {
    Set<List<String>> read = new HashSet<>();
    for (Map<String, String> row : mappings) {
      read.add(
          List.of(
              iri(row, "subject_id"),
              requireNonNull(row.get("subject_label")),
              iri(row, "predicate_id"),
              iri(row, "object_id"),
              iri(row, "subject_source")));
    }
    Set<List<String>> stated = new HashSet<>();
    SparqlRows.of(
            """
            SELECT ?s ?label ?p ?o ?list {
              VALUES ?p {
                skos:exactMatch skos:closeMatch skos:broadMatch skos:narrowMatch skos:relatedMatch }
              ?s ?p ?o ; skos:prefLabel ?label ; skos:inScheme ?list
            }
            """)
        .forEach(
            row ->
                stated.add(
                    List.of(
                        row.getResource("s").getURI(),
                        row.getLiteral("label").getLexicalForm(),
                        row.getResource("p").getURI(),
                        row.getResource("o").getURI(),
                        row.getResource("list").getURI())));
    assertThat(read).hasSizeGreaterThan(300).isEqualTo(stated);
    assertThat(mappings).hasSameSizeAs(read);
  }

  @Test
  void the_other_form_says_the_same() throws Exception {
    JsonNode json =
        new ObjectMapper().readTree(RunningAtlas.get("/mappings.sssom.json", "*/*").body());
    assertThat(json.get("mapping_set_version").textValue())
        .isEqualTo(metadata.get("mapping_set_version"));
    List<Map<String, String>> read = new ArrayList<>();
    for (JsonNode each : json.get("mappings")) {
      Map<String, String> row = new HashMap<>();
      each.properties().forEach(slot -> row.put(slot.getKey(), slot.getValue().textValue()));
      read.add(row);
    }
    assertThat(read).isEqualTo(mappings);
    json.get("curie_map")
        .properties()
        .forEach(
            each -> assertThat(prefixes).containsEntry(each.getKey(), each.getValue().textValue()));
  }
}
