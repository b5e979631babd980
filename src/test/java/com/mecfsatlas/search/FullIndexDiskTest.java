package com.mecfsatlas.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.RevisionId;
import com.mecfsatlas.search.IndexGenerations.Generation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A search index whose disk has no room for a while. */
class FullIndexDiskTest {
  private static final String THING = EntityId.BASE + "id/virus/hhv-6";
  private static final RevisionId ONE = new RevisionId(1, "one", Instant.EPOCH);
  private static final RevisionId TWO = new RevisionId(2, "two", Instant.EPOCH);
  private static final RevisionId THREE = new RevisionId(3, "three", Instant.EPOCH);

  @TempDir private Path folder;
  private boolean isFull;
  private IndexGenerations generations;

  @BeforeEach
  void build() {
    generations = new IndexGenerations(IndexFolder.open(folder, Full::new), "form");
    assertThat(finds(ONE, "alpha")).isTrue();
  }

  @AfterEach
  void close() {
    generations.close();
  }

  @Test
  void what_cannot_be_written_is_found_as_it_was_until_there_is_room() {
    isFull = true;
    assertThatThrownBy(() -> generations.follow(ONE, TWO, List.of(THING), named("beta")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("No space left");
    assertThat(finds(TWO, "alpha", "beta")).isTrue();
    isFull = false;
    assertThat(finds(TWO, "beta")).isTrue();
    generations.follow(TWO, THREE, List.of(THING), named("gamma"));
    assertThat(finds(THREE, "gamma")).isTrue();
    assertThat(finds(THREE, "beta", "gamma")).isFalse();
  }

  /** Whether a search at that revision finds the thing by its name. */
  private boolean finds(RevisionId revision, String name) {
    return finds(revision, name, name);
  }

  private boolean finds(RevisionId revision, String name, String nameNow) {
    Generation generation = generations.of(revision, named(nameNow));
    try {
      return !generation.index().find(generation.index().typed(name)).isEmpty();
    } finally {
      generation.release();
    }
  }

  private static IndexFolder.Source named(String name) {
    return index ->
        index.accept(new IndexFolder.Value(THING, SearchField.IDENTIFIER, name, name, ""));
  }

  private final class Full extends FilterDirectory {
    Full(Directory disk) {
      super(disk);
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
      if (isFull) {
        throw new IOException("No space left on device");
      }
      return super.createOutput(name, context);
    }
  }
}
