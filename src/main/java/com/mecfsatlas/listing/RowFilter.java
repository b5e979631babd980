package com.mecfsatlas.listing;

import com.mecfsatlas.evidence.EvidenceSummaries;
import com.mecfsatlas.evidence.RecordFilter;
import com.mecfsatlas.evidence.StudyParameters;
import com.mecfsatlas.store.Listing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** How the parameters of a list, besides words, order and page, choose its rows. */
public interface RowFilter {
  /** Each parameter is a column, which must have just this value. */
  RowFilter COLUMNS =
      new RowFilter() {
        @Override
        public List<String> parameters(List<String> columns) {
          return columns;
        }

        @Override
        public Predicate<Listing.Row> of(Map<String, String> values) {
          return row ->
              values.entrySet().stream()
                  .allMatch(each -> row.cell(each.getKey()).equals(each.getValue()));
        }
      };

  /** The names that may be given. */
  List<String> parameters(List<String> columns);

  /**
   * Which rows fit.
   *
   * @throws IllegalArgumentException naming the parameter and what is allowed
   */
  Predicate<Listing.Row> of(Map<String, String> values);

  /** Records are chosen by what studies are chosen by everywhere; other columns by their value. */
  static RowFilter ofStudies(EvidenceSummaries records) {
    return new RowFilter() {
      @Override
      public List<String> parameters(List<String> columns) {
        List<String> names = new ArrayList<>(StudyParameters.OF_RECORDS);
        columns.stream().filter(column -> !names.contains(column)).forEach(names::add);
        return names;
      }

      @Override
      public Predicate<Listing.Row> of(Map<String, String> values) {
        RecordFilter filter = StudyParameters.record(values, records.choices());
        Map<String, String> others = new TreeMap<>(values);
        StudyParameters.OF_RECORDS.forEach(others::remove);
        return COLUMNS.of(others).and(row -> records.of(row.thing()).filter(filter).isPresent());
      }
    };
  }
}
