package com.mecfsatlas.harvest.resourcesync;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.harvest.changes.ChangeHistory;
import com.mecfsatlas.harvest.changes.DocumentChange;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.model.RevisionId;
import com.mecfsatlas.model.Slug;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Lists that are longer than one document (ANSI/NISO Z39.99-2017, sections 10.2 and 12.2). */
class LongChangeListTest {
  /** A load of one thing, then one more with each revision. */
  private static ChangeHistory history(int revisions) {
    TreeMap<EntityId, DocumentChange> latest = new TreeMap<>(Comparator.comparing(EntityId::path));
    List<DocumentChange> all =
        IntStream.rangeClosed(1, revisions)
            .mapToObj(
                number ->
                    new DocumentChange(
                        new EntityId(EntityType.VIRUS, new Slug("v" + (1000 + number))),
                        DocumentChange.Kind.CREATED,
                        id(number)))
            .toList();
    all.forEach(change -> latest.put(change.thing(), change));
    return new ChangeHistory(all, latest, id(revisions));
  }

  private static RevisionId id(int number) {
    return new RevisionId(number, "0123456789abcdef", Instant.EPOCH.plusSeconds(number));
  }

  @Test
  void a_long_list_of_changes_is_an_index_of_closed_parts_and_an_open_one() {
    ChangeList list = new ChangeList(history(8), 3);
    SyncDocument index = list.whole();
    assertThat(index.isIndex()).isTrue();
    assertThat(index.metadata()).containsOnlyKeys("from");
    assertThat(index.entries()).hasSize(3);
    List<String> told = new ArrayList<>();
    for (int number = 1; number <= 3; number++) {
      SyncDocument part = list.part(number).orElseThrow();
      assertThat(part.metadata()).isEqualTo(index.entries().get(number - 1).metadata());
      assertThat(part.metadata().containsKey("until")).isEqualTo(number < 3);
      part.entries().forEach(entry -> told.add(entry.path()));
    }
    assertThat(told).hasSize(7).isSorted().doesNotContain("/virus/v1001.ttl");
    assertThat(list.part(4)).isEmpty();
    assertThat(index.entries().get(0).metadata())
        .containsEntry("from", "1970-01-01T00:00:01Z")
        .containsEntry("until", "1970-01-01T00:00:04Z");
    assertThat(index.entries().get(1).metadata()).containsEntry("from", "1970-01-01T00:00:04Z");
  }

  @Test
  void a_closed_part_stays_as_it_is() {
    SyncDocument before = new ChangeList(history(8), 3).part(2).orElseThrow();
    assertThat(new ChangeList(history(30), 3).part(2)).hasValue(before);
  }

  @Test
  void a_long_list_of_resources_is_whole_in_its_parts() {
    ResourceList list = new ResourceList(history(8), 3);
    assertThat(list.index().entries()).hasSize(3);
    assertThat(
            IntStream.rangeClosed(1, 3)
                .mapToObj(number -> list.part(number).orElseThrow())
                .flatMap(part -> part.entries().stream())
                .map(SyncEntry::path))
        .hasSize(8)
        .doesNotHaveDuplicates();
    assertThat(list.part(4)).isEmpty();
  }
}
