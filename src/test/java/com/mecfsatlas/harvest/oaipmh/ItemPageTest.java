package com.mecfsatlas.harvest.oaipmh;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.model.Slug;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long lists are cut. */
class ItemPageTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 99, 100, 101, 102, 199, 200, 201, 202, 300, 301, 1001})
  void no_last_part_of_several_has_one_item_and_none_is_too_long(int size) {
    List<Item> list = IntStream.range(0, size).mapToObj(ItemPageTest::item).toList();
    List<Item> told = new ArrayList<>();
    boolean isEnd = false;
    while (!isEnd) {
      ItemPage page = ItemPage.of(list, told.size());
      assertThat(page.items()).hasSizeBetween(size == 1 ? 1 : 2, ItemPage.LONGEST);
      assertThat(page.size()).isEqualTo(size);
      told.addAll(page.items());
      isEnd = page.isLast();
      assertThat(page.isAll()).isEqualTo(size <= ItemPage.LONGEST);
    }
    assertThat(told).isEqualTo(list);
  }

  private static Item item(int number) {
    return Item.of(
        new EntityId(EntityType.PAPER, new Slug("p" + number)), Instant.EPOCH, List.of());
  }
}
