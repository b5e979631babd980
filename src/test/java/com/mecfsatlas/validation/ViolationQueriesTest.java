package com.mecfsatlas.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.query.NamedQuery;
import com.mecfsatlas.store.ScratchStore;
import com.mecfsatlas.store.ShippedGraph;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.tdb2.TDB2;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What no shipped data may hold, said by the queries of {@code sparql/violation}. */
class ViolationQueriesTest {
  static List<String> names() {
    try (Stream<Path> files = Files.list(Path.of("sparql/violation"))) {
      return files
          .map(file -> file.getFileName().toString().replaceFirst("\\.rq$", ""))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static NamedQuery query(String name) {
    return ShippedGraph.QUERIES.get("violation/" + name);
  }

  @ParameterizedTest
  @MethodSource("names")
  void the_shipped_data_has_none(String name) {
    List<String> rows = new ArrayList<>();
    ShippedGraph.graph().select(query(name), Map.of(), row -> rows.add(row.toString()));
    assertThat(rows).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("names")
  void a_case_of_it_is_found(String name) {
    try (ScratchStore store = ScratchStore.create()) {
      Dataset dataset = DatasetFactory.wrap(store.graphs());
      RDFDataMgr.read(dataset, "src/test/resources/violation/" + name + ".trig");
      dataset.getContext().setTrue(TDB2.symUnionDefaultGraph);
      try (QueryExecution execution =
          QueryExecution.dataset(dataset).query(query(name).query()).build()) {
        assertThat(execution.execSelect().hasNext()).isTrue();
      }
    }
  }
}
