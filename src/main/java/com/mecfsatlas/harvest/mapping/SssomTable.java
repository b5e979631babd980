package com.mecfsatlas.harvest.mapping;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A mapping set as SSSOM/TSV in its canonical form: a block of YAML behind number signs, and a
 * table without columns that nothing fills.
 */
public final class SssomTable {
  /** What has to be quoted (SSSOM/TSV, "Quoting"). */
  private static final Pattern SPECIAL = Pattern.compile("[\"\t\r\n]");

  private SssomTable() {}

  /** The file. */
  public static byte[] of(MappingSet set) {
    return Stream.of(metadata(set), table(set))
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n", "", "\n"))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static Stream<String> metadata(MappingSet set) {
    return Stream.of(
            Stream.of("#curie_map:"),
            set.prefixes().entrySet().stream()
                .map(each -> "#  %s: %s".formatted(each.getKey(), each.getValue())),
            set.metadata().entrySet().stream()
                .map(each -> "#%s: %s".formatted(each.getKey(), each.getValue())))
        .flatMap(lines -> lines);
  }

  private static Stream<String> table(MappingSet set) {
    List<Map<String, String>> rows = set.mappings().stream().map(SkosMapping::slots).toList();
    List<String> columns =
        rows.stream()
            .flatMap(row -> row.keySet().stream())
            .distinct()
            .filter(
                column -> rows.stream().anyMatch(row -> !row.getOrDefault(column, "").isEmpty()))
            .toList();
    return Stream.concat(
        Stream.of(String.join("\t", columns)),
        rows.stream()
            .map(
                row ->
                    columns.stream()
                        .map(column -> cell(row.getOrDefault(column, "")))
                        .collect(Collectors.joining("\t"))));
  }

  private static String cell(String text) {
    return SPECIAL.matcher(text).find() ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
  }
}
