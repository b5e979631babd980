package com.mecfsatlas.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityIdTest {
  @Property(tries = 300)
  void the_iri_of_a_thing_names_that_thing(
      @ForAll EntityType kind,
      @ForAll @CharRange(from = 'a', to = 'z') @StringLength(min = 1, max = 50) String text) {
    EntityId thing = new EntityId(kind, new Slug(text));
    assertThat(EntityId.ofIri(thing.iri())).contains(thing);
    assertThat(EntityId.ofIri(thing.iri() + "#f1")).contains(thing);
  }

  @Property(tries = 500)
  void no_text_makes_parsing_a_slug_fail(@ForAll String text) {
    assertThat(Slug.parse(text).map(Slug::text).orElse(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "-a", "a-", "A", "a b", "a/b", "..", "a%2Fb", "a.ttl", "é", "a\u0000", "a\n"})
  void what_is_no_slug_is_refused(String text) {
    assertThat(Slug.parse(text)).isEmpty();
    assertThatThrownBy(() -> new Slug(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void other_iris_name_no_thing() {
    assertThat(EntityId.ofIri("https://example.org/id/virus/hhv-6")).isEmpty();
    assertThat(EntityId.ofIri(EntityId.BASE + "id/plant/hhv-6")).isEmpty();
    assertThat(EntityId.ofIri(EntityId.BASE + "id/virus")).isEmpty();
    assertThat(EntityId.ofIri(EntityId.BASE + "id/virus/a/b")).isEmpty();
  }
}
