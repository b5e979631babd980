package com.mecfsatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.app.AtlasCheck.Finding;
import com.mecfsatlas.curation.SampleContent;
import com.mecfsatlas.model.GraphNames;
import com.mecfsatlas.revision.FileRevisionLog;
import com.mecfsatlas.revision.Revision;
import com.mecfsatlas.revision.RevisionLog;
import com.mecfsatlas.store.Snapshot;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Atlases whose processes are killed in the midst of their commits, again and again. How often is
 * the system property {@code atlas.kills}, at which moments {@code atlas.seed}.
 */
@Execution(ExecutionMode.CONCURRENT)
class KilledAtlasTest {
  private static final int KILLS = Integer.getInteger("atlas.kills", 10);
  private static final long SEED = Long.getLong("atlas.seed", System.nanoTime());
  private static final int AT_ONCE = 2;
  private static final int MOST_COMMITS = 3;

  @TempDir private Path folder;

  @Test
  void an_atlas_that_is_killed_at_any_moment_has_every_acknowledged_revision_and_is_sound()
      throws Exception {
    try (ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE)) {
      List<Future<Victim>> victims =
          IntStream.rangeClosed(1, AT_ONCE)
              .mapToObj(number -> pool.submit(() -> new Victim(folder, number).killed()))
              .toList();
      for (Future<Victim> each : victims) {
        System.out.println(each.get());
      }
    }
  }

  /** An atlas of its own, and what was seen of it. */
  private static final class Victim {
    private final String name;
    private final Random moments;
    private final Path content;
    private final Path home;
    private final Path fresh;
    private List<String> known = List.of();
    private int unsaid;
    private int redone;

    Victim(Path folder, int number) {
      name = "atlas " + number + ", atlas.seed=" + SEED;
      moments = new Random(SEED + number);
      content = SampleContent.in(folder.resolve("content" + number)).folder();
      home = folder.resolve("home" + number);
      fresh = folder.resolve("fresh" + number);
    }

    Victim killed() throws Exception {
      for (int i = 1; i <= KILLS / AT_ONCE; i++) {
        long acknowledged = acknowledgedBeforeKill();
        List<String> digests = digests();
        assertThat(digests.subList(0, known.size())).as(name).isEqualTo(known);
        assertThat((long) digests.size()).as(name).isBetween(acknowledged, acknowledged + 1);
        List<Finding> findings = AtlasCheck.of(home, new Content(content));
        assertThat(findings).as(name).hasSize(4).allMatch(Finding::isSound);
        unsaid += digests.size() > acknowledged ? 1 : 0;
        redone += findings.toString().contains("the next start takes up") ? 1 : 0;
        known = digests;
      }
      assertThat(known).hasSizeGreaterThan(KILLS / AT_ONCE);
      assertThat(statements(home)).as(name).isEqualTo(statements(fresh));
      return this;
    }

    /**
     * The last revision that a process acknowledged before it was killed, at any moment of one of
     * its commits: how long one takes here is known from the one before.
     */
    private long acknowledgedBeforeKill() throws Exception {
      Process process = EditingProcess.start(content, home);
      try (BufferedReader out = process.inputReader()) {
        long acknowledged = next(out);
        long nanos = 0;
        for (int commits = 1 + moments.nextInt(MOST_COMMITS); commits > 0; commits--) {
          long begin = System.nanoTime();
          acknowledged = next(out);
          nanos = System.nanoTime() - begin;
        }
        assertThat(acknowledged).as("the process went on").isPositive();
        TimeUnit.NANOSECONDS.sleep((long) (nanos * moments.nextDouble()));
        process.toHandle().destroyForcibly(); // SIGKILL; what it printed can still be read.
        for (long next = acknowledged; next > 0; next = next(out)) {
          acknowledged = next;
        }
        return acknowledged;
      } finally {
        process.destroyForcibly().waitFor();
      }
    }

    private List<String> digests() {
      try (RevisionLog log = FileRevisionLog.read(home.resolve("log"))) {
        return log.range(1, log.head()).stream().map(Revision::digest).toList();
      }
    }

    /** What an atlas in that home holds once it has started, derived statements too. */
    private Set<Quad> statements(Path place) {
      Settings settings = EditingProcess.settings(content, place);
      try (OpenAtlas atlas = OpenAtlas.open(settings, Progress.onStandardError());
          Snapshot snapshot = atlas.snapshots().current()) {
        return Iter.asStream(snapshot.graphs().find())
            .filter(quad -> !quad.getGraph().equals(GraphNames.PROVENANCE))
            .collect(Collectors.toSet());
      }
    }

    @Override
    public String toString() {
      return "%s: %d kills within %d revisions; %d in the log and not acknowledged, %d not in the store"
          .formatted(name, KILLS / AT_ONCE, known.size(), unsaid, redone);
    }
  }

  /** The number of the next revision that was printed, 0 at the end. */
  private static long next(BufferedReader out) throws IOException {
    String line = out.readLine();
    while (line != null && !line.startsWith(EditingProcess.SAYS)) {
      assertThat(line).doesNotContain("Exception");
      line = out.readLine();
    }
    return line == null ? 0 : Long.parseLong(line.substring(EditingProcess.SAYS.length()));
  }
}
