package com.mecfsatlas.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThingTest {
  @Property(tries = 300)
  void the_iri_of_a_thing_names_that_thing(
      @ForAll Kind kind,
      @ForAll @CharRange(from = 'a', to = 'z') @StringLength(min = 1, max = 50) String text) {
    Thing thing = new Thing(kind, new Slug(text));
    assertThat(Thing.ofIri(thing.iri())).contains(thing);
    assertThat(Thing.ofIri(thing.iri() + "#f1")).contains(thing);
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
    assertThat(Thing.ofIri("https://example.org/id/virus/hhv-6")).isEmpty();
    assertThat(Thing.ofIri(Thing.BASE + "id/plant/hhv-6")).isEmpty();
    assertThat(Thing.ofIri(Thing.BASE + "id/virus")).isEmpty();
    assertThat(Thing.ofIri(Thing.BASE + "id/virus/a/b")).isEmpty();
  }
}
