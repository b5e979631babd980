package com.mecfsatlas.harvest.atom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archived feeds (RFC 5005 section 4). */
class FeedWindowTest {
  private static final String ADDRESS = "https://atlas.example.org/history.atom";

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 49, 50, 51, 99, 100, 101, 150, 237})
  void who_follows_the_archives_back_has_every_entry(int size) {
    List<Integer> history = IntStream.rangeClosed(1, size).boxed().toList();
    for (String relation : List.of("prev-archive", "next")) {
      Set<Integer> seen = new LinkedHashSet<>();
      for (String archive : walk(size, "", relation)) {
        seen.addAll(FeedWindow.of(size, archive).of(history));
      }
      assertThat(seen).containsExactlyElementsOf(history.reversed());
    }
  }

  @Test
  void what_is_in_an_archive_stays_there() {
    Map<String, List<Integer>> archives = new HashMap<>();
    for (int size = 0; size < 230; size++) {
      List<Integer> history = IntStream.rangeClosed(1, size).boxed().toList();
      for (String archive : walk(size, "", "prev-archive")) {
        if (!archive.isEmpty()) {
          List<Integer> entries = FeedWindow.of(size, archive).of(history);
          assertThat(entries).hasSize(50);
          assertThat(archives.merge(archive, entries, (before, now) -> before)).isEqualTo(entries);
        }
      }
    }
    assertThat(archives).containsOnlyKeys("1", "2", "3", "4");
  }

  @Test
  void an_archive_leads_forward_and_to_the_feed() {
    assertThat(walk(237, "1", "next-archive")).containsExactly("1", "2", "3", "4");
    assertThat(FeedWindow.of(237, "2").links(ADDRESS))
        .contains(new AtomLink("current", ADDRESS, "application/atom+xml"));
  }

  @Test
  void there_is_no_archive_of_what_is_not_full() {
    assertThatThrownBy(() -> FeedWindow.of(99, "2"))
        .hasMessage("archive must be a whole number from 1 to 1, or left out");
    assertThatThrownBy(() -> FeedWindow.of(49, "1")).hasMessageContaining("must be left out");
    assertThatThrownBy(() -> FeedWindow.of(99, "0")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> FeedWindow.of(99, "-1")).isInstanceOf(IllegalArgumentException.class);
  }

  /** The documents from one on, as a link leads from each to the next. */
  private static List<String> walk(int size, String from, String relation) {
    Set<String> walked = new LinkedHashSet<>();
    String archive = from;
    while (walked.add(archive)) {
      archive =
          FeedWindow.of(size, archive).links(ADDRESS).stream()
              .filter(link -> link.relation().equals(relation))
              .map(link -> link.href().replaceFirst(".*\\?archive=", ""))
              .findFirst()
              .orElse(archive);
    }
    return List.copyOf(walked);
  }
}
