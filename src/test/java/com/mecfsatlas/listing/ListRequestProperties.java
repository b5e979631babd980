package com.mecfsatlas.listing;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.representation.Samples;
import com.mecfsatlas.store.Listing;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

final class ListRequestProperties {
  @Property(tries = 200)
  void pages_partition_the_list(
      @ForAll("listings") Listing listing,
      @ForAll @IntRange(min = 1, max = 200) int pageSize,
      @ForAll("sorts") String sort) {
    ListRequest request = new ListRequest("", Map.of(), sort, 1, pageSize);
    List<Listing.Row> rows = new ArrayList<>();
    for (int page = 1; page <= request.apply(listing).pages(); page++) {
      rows.addAll(request.onPage(page).apply(listing).rows());
    }
    assertThat(rows).isEqualTo(request.applyUncut(listing).rows());
    assertThat(rows).containsExactlyInAnyOrderElementsOf(listing.rows());
  }

  @Property(tries = 200)
  void rows_that_compare_equal_keep_their_order(@ForAll("listings") Listing listing) {
    for (String sort : List.of("cell", "-cell")) {
      List<Listing.Row> rows =
          ListRequest.parse(Map.of("sort", List.of(sort))).applyUncut(listing).rows();
      for (int i = 1; i < rows.size(); i++) {
        if (rows.get(i).cell("cell").equals(rows.get(i - 1).cell("cell"))) {
          assertThat(listing.rows().indexOf(rows.get(i - 1)))
              .isLessThan(listing.rows().indexOf(rows.get(i)));
        }
      }
    }
  }

  @Property(tries = 200)
  void the_canonical_query_asks_for_the_same(
      @ForAll String q, @ForAll @IntRange(min = 1, max = 200) int pageSize) {
    ListRequest request = new ListRequest(q.strip(), Map.of(), "-cell", 3, pageSize);
    Map<String, List<String>> query = new HashMap<>();
    for (String pair : request.canonicalQuery().split("&", -1)) {
      String[] parts = pair.split("=", 2);
      query.put(parts[0], List.of(URLDecoder.decode(parts[1], StandardCharsets.UTF_8)));
    }
    assertThat(ListRequest.parse(query)).isEqualTo(request);
  }

  @Provide
  Arbitrary<Listing> listings() {
    Arbitrary<String> cells = Arbitraries.of("", "1", "02", "2", "10", "-3.5", "é", "E", "e", "z");
    return cells
        .list()
        .ofMaxSize(60)
        .map(
            values -> {
              List<Listing.Row> rows = new ArrayList<>();
              for (String value : values) {
                rows.add(
                    new Listing.Row(
                        Samples.thing("cell", "c" + rows.size()).orElseThrow(),
                        value.isEmpty() ? Map.of() : Map.of("cell", value)));
              }
              return new Listing(EntityType.CELL, List.of("cell"), rows, "made-up");
            });
  }

  @Provide
  Arbitrary<String> sorts() {
    return Arbitraries.of("", "cell", "-cell");
  }
}
