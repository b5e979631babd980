package com.mecfsatlas.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.query.QueryCatalogue;
import com.mecfsatlas.store.ShippedGraph;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index on disk: built once for a revision, and again where it cannot be trusted. */
class LuceneSearchTest {
  private static final QueryCatalogue QUERIES = new QueryCatalogue(Path.of("sparql"));

  @TempDir private Path home;

  @BeforeEach
  void build() {
    isFound();
  }

  @Test
  void an_index_of_this_revision_is_used_as_it_is() {
    List<String> before = files();
    isFound();
    assertThat(files()).isEqualTo(before).isNotEmpty();
  }

  @Test
  void a_missing_index_is_built() throws IOException {
    for (Path file : paths()) {
      Files.delete(file);
    }
    isFound();
  }

  @Test
  void an_index_without_a_commit_was_not_finished_and_is_built_again() throws IOException {
    for (Path file : paths()) {
      if (file.getFileName().toString().startsWith("segments")) {
        Files.delete(file);
      }
    }
    isFound();
  }

  @Test
  void a_damaged_index_is_built_again() throws IOException {
    for (Path file : paths()) {
      if (Files.size(file) > 100) {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes, StandardOpenOption.TRUNCATE_EXISTING);
      }
    }
    isFound();
  }

  private void isFound() {
    try (LuceneSearch search = LuceneSearch.open(home, QUERIES)) {
      assertThat(search.find(ShippedGraph.graph(), "10368").hits())
          .first()
          .extracting(hit -> hit.thing().path())
          .isEqualTo("/virus/hhv-6");
    }
  }

  private List<String> files() {
    return paths().stream().map(Path::toString).toList();
  }

  private List<Path> paths() {
    try (Stream<Path> files = Files.walk(home.resolve("lucene"))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
