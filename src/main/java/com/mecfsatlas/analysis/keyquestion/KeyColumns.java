package com.mecfsatlas.analysis.keyquestion;

import com.mecfsatlas.evidence.ClaimEvidence;
import com.mecfsatlas.evidence.EvidenceLine;
import com.mecfsatlas.model.EntityReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** How rows stand in columns. */
final class KeyColumns {
  /** Claims with as many studies as this or more stand in one column. */
  private static final int MANY = 6;

  private static final String REQUIRED = "PEM required";

  private KeyColumns() {}

  /** One column for each year that has a row, of the studies that it names. */
  static List<KeyColumn> ofYears(List<KeyRow> rows) {
    Map<String, List<KeyRow>> years = by(rows, row -> row.named().name());
    return columns(
        years, REQUIRED, List.of(REQUIRED, "PEM not required", "PEM unclear"), KeyColumns::pem);
  }

  private static String pem(KeyRow row) {
    return switch (study(row).pem()) {
      case "required" -> REQUIRED;
      case "notRequired" -> "PEM not required";
      default -> "PEM unclear";
    };
  }

  private static EvidenceLine study(KeyRow row) {
    return row.lines().getFirst();
  }

  /** One column for each number of studies behind a claim. */
  static List<KeyColumn> ofNumbers(List<KeyRow> rows) {
    return columns(
        by(rows, KeyColumns::number),
        "results differ",
        List.of("results differ", "results do not differ"),
        row ->
            row.claims().stream().anyMatch(ClaimEvidence::differs)
                ? "results differ"
                : "results do not differ");
  }

  private static String number(KeyRow row) {
    int studies = row.outcomes().studies();
    return studies < MANY ? Integer.toString(studies) : MANY + " or more";
  }

  private static Map<String, List<KeyRow>> by(List<KeyRow> rows, Function<KeyRow, String> name) {
    Map<String, List<KeyRow>> columns = new TreeMap<>();
    rows.forEach(
        row -> columns.computeIfAbsent(name.apply(row), key -> new ArrayList<>()).add(row));
    return columns;
  }

  private static List<KeyColumn> columns(
      Map<String, List<KeyRow>> rows,
      String filled,
      List<String> parts,
      Function<KeyRow, String> part) {
    List<KeyColumn> columns = new ArrayList<>();
    rows.forEach(
        (name, in) -> {
          Map<String, List<EntityReference>> things = new LinkedHashMap<>();
          parts.forEach(
              words ->
                  things.put(
                      words,
                      in.stream()
                          .filter(row -> part.apply(row).equals(words))
                          .map(KeyColumns::thing)
                          .toList()));
          columns.add(KeyColumn.of(name, filled, things));
        });
    return columns;
  }

  /** A study is named by its title, not by its year. */
  private static EntityReference thing(KeyRow row) {
    return row.named().thing().equals(study(row).record())
        ? new EntityReference(row.named().thing(), study(row).title())
        : row.named();
  }
}
