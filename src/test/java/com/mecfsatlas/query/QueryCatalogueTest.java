package com.mecfsatlas.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueryCatalogueTest {
  @TempDir private Path folder;

  @Test
  void every_shipped_query_says_its_title_question_and_user() {
    List<NamedQuery> queries = new QueryCatalogue(Path.of("sparql")).all().toList();
    assertThat(queries).hasSizeGreaterThan(10);
    assertThat(queries)
        .allSatisfy(
            query ->
                assertThat(query.header().keySet())
                    .as(query.name())
                    .contains("title", "question", "used-by"));
  }

  @Test
  void a_parse_error_names_the_file_and_the_line() throws IOException {
    write("list/broken.rq", "# title: broken\nSELECT * WHERE { ?s ?p }");
    assertThatThrownBy(() -> new QueryCatalogue(folder))
        .isInstanceOf(CatalogueException.class)
        .hasMessageContaining("sparql/list/broken.rq")
        .hasMessageContaining("line 2");
  }

  @Test
  void a_declared_parameter_that_is_never_used_stops_the_start() throws IOException {
    write("list/a.rq", "# param: evidense IRI\nSELECT * WHERE { ?evidence ?p ?o }");
    assertThatThrownBy(() -> new QueryCatalogue(folder)).hasMessageContaining("evidense");
  }

  @Test
  void a_caller_that_binds_other_parameters_than_declared_stops_the_start() throws IOException {
    write("list/a.rq", "# param: thing IRI\nSELECT * WHERE { ?thing ?p ?o }");
    QueryCatalogue queries = new QueryCatalogue(folder);
    assertThat(queries.get("list/a", "thing").parameters()).containsExactly("thing");
    assertThatThrownBy(() -> queries.get("list/a", "entity")).hasMessageContaining("[thing]");
    assertThatThrownBy(() -> queries.get("list/b")).hasMessageContaining("sparql/list/b.rq");
  }

  @Test
  void a_folder_without_queries_is_a_fault() {
    assertThatThrownBy(() -> new QueryCatalogue(folder)).hasMessageContaining("no queries");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(folder.resolve("list"));
    Files.writeString(file, text);
  }
}
