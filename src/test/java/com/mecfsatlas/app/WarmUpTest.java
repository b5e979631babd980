package com.mecfsatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.model.RevisionId;
import com.mecfsatlas.store.ShippedGraph;
import com.mecfsatlas.store.Snapshot;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What is kept for a revision is computed before somebody asks. */
class WarmUpTest {
  private final BlockingQueue<RevisionId> computed = new LinkedBlockingQueue<>();

  @Test
  void each_projection_is_computed_though_another_fails_and_again_after_a_commit()
      throws InterruptedException {
    Consumer<Snapshot> failing =
        snapshot -> {
          throw new IllegalStateException("on purpose");
        };
    Consumer<Snapshot> sound = snapshot -> computed.add(snapshot.revision());
    RevisionId head = ShippedGraph.graph().revision();
    try (WarmUp warmUp =
        new WarmUp(
            ShippedGraph.store().snapshots(),
            List.of(failing, sound),
            List.of(() -> computed.add(head)))) {
      for (int commit = 0; commit < 2; commit++) {
        warmUp.begin();
        assertThat(computed.poll(10, TimeUnit.SECONDS)).isEqualTo(head);
        assertThat(computed.poll(10, TimeUnit.SECONDS)).isEqualTo(head);
      }
    }
  }

  @Test
  void the_end_waits_for_what_is_being_computed_and_begins_nothing_after_it()
      throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch goesOn = new CountDownLatch(1);
    RevisionId head = ShippedGraph.graph().revision();
    WarmUp warmUp =
        new WarmUp(
            ShippedGraph.store().snapshots(),
            List.of(
                snapshot -> {
                  begun.countDown();
                  await(goesOn);
                },
                snapshot -> computed.add(head)),
            List.of(() -> computed.add(head)));
    warmUp.begin();
    await(begun);
    Thread end = Thread.ofPlatform().start(warmUp::close);
    end.join(300);
    assertThat(end.isAlive()).isTrue();
    goesOn.countDown();
    end.join(10_000);
    assertThat(end.isAlive()).isFalse();
    assertThat(computed).isEmpty();
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void nothing_is_begun_after_the_end() throws InterruptedException {
    WarmUp warmUp =
        new WarmUp(
            ShippedGraph.store().snapshots(),
            List.of(snapshot -> computed.add(snapshot.revision())),
            List.of());
    warmUp.close();
    warmUp.begin();
    assertThat(computed.poll(200, TimeUnit.MILLISECONDS)).isNull();
  }
}
