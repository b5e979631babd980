package com.mecfsatlas.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mecfsatlas.evidence.ClaimEvidence;
import com.mecfsatlas.evidence.EvidenceLine;
import com.mecfsatlas.evidence.MadeUpStudy;
import com.mecfsatlas.evidence.Strength;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityReference;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.model.Slug;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathGraphTest {
  private static EntityReference thing(String slug) {
    return new EntityReference(new EntityId(EntityType.VIRUS, new Slug(slug)), slug);
  }

  /** A claim with so many independent studies that found it, and one that did not. */
  private static ClaimEvidence claim(String slug, String from, String to, int found) {
    return new ClaimEvidence(
        new EntityId(EntityType.CLAIM, new Slug(slug)),
        "",
        thing(from),
        "infects",
        thing(to),
        List.of(),
        IntStream.rangeClosed(0, found)
            .mapToObj(i -> study(slug + i, i == 0 ? "notFound" : "found"))
            .toList());
  }

  private static EvidenceLine study(String slug, String outcome) {
    return MadeUpStudy.of(slug, outcome, "required");
  }

  private static List<String> slugs(List<ClaimEvidence> claims) {
    return claims.stream().map(each -> each.claim().slug().text()).toList();
  }

  @Test
  void a_leg_has_all_claims_between_its_ends_the_strongest_first_then_by_their_address() {
    PathGraph graph =
        new PathGraph(
            List.of(
                claim("d", "v1", "v2", 1),
                claim("c", "v2", "v1", 3),
                claim("b", "v1", "v2", 0),
                claim("a", "v2", "v1", 1),
                claim("e", "v2", "v1", 0)));
    Edge there = graph.from(thing("v1").thing()).getFirst();
    Edge back = graph.from(thing("v2").thing()).getFirst();
    assertThat(slugs(there.claims())).containsExactly("c", "a", "d");
    assertThat(slugs(there.notFound())).containsExactly("b", "e");
    assertThat(there.best().claim().slug().text()).isEqualTo("c");
    assertThat(there.strength()).isEqualTo(new Strength(true, true, 3));
    assertThat(there).isEqualTo(new Edge(back.to(), back.from(), back.claims(), back.notFound()));
    assertThat(there.from()).isEqualTo(thing("v1"));
    assertThat(there.to()).isEqualTo(thing("v2"));
  }

  @Test
  void what_no_study_found_is_no_leg_and_neither_is_what_begins_and_ends_at_one_thing() {
    PathGraph graph = new PathGraph(List.of(claim("a", "v1", "v2", 0), claim("b", "v1", "v1", 2)));
    assertThat(graph.from(thing("v1").thing())).isEmpty();
    assertThat(graph.from(thing("v2").thing())).isEmpty();
    assertThat(graph.from(thing("nobody").thing())).isEmpty();
  }

  @Test
  void the_same_claims_give_the_same_legs_in_whatever_order_they_come() {
    List<ClaimEvidence> claims =
        List.of(
            claim("a", "v5", "v3", 1),
            claim("b", "v3", "v1", 1),
            claim("c", "v2", "v3", 1),
            claim("d", "v3", "v4", 1));
    for (List<ClaimEvidence> order : List.of(claims, claims.reversed())) {
      assertThat(new PathGraph(order).from(thing("v3").thing()))
          .extracting(leg -> leg.to().name())
          .containsExactly("v1", "v2", "v4", "v5");
    }
  }

  @Test
  void many_things_are_told_apart() {
    List<ClaimEvidence> claims =
        IntStream.range(100, 400).mapToObj(i -> claim("c" + i, "v" + i, "v" + (i + 1), 1)).toList();
    PathGraph graph = new PathGraph(claims);
    for (int i = 101; i < 400; i++) {
      assertThat(graph.from(thing("v" + i).thing()))
          .extracting(leg -> leg.to().name())
          .containsExactly("v" + (i - 1), "v" + (i + 1));
    }
  }

  @Test
  void a_route_is_as_strong_as_its_weakest_leg_and_names_every_stop() {
    PathGraph graph =
        new PathGraph(
            List.of(
                claim("a", "v1", "v2", 3), claim("b", "v2", "v3", 1), claim("c", "v3", "v4", 2)));
    Path route =
        new PathSearch(graph).routes(thing("v1").thing(), thing("v4").thing(), 3, 9).getFirst();
    assertThat(route.strength()).isEqualTo(new Strength(true, true, 1));
    assertThat(route.entities())
        .containsExactly(thing("v1"), thing("v2"), thing("v3"), thing("v4"));
    assertThat(new PathSearch(graph).routes(thing("v1").thing(), thing("v4").thing(), 2, 9))
        .isEmpty();
  }

  @Test
  void there_is_no_route_to_oneself_or_to_what_no_claim_is_about_and_none_where_none_is_wanted() {
    PathGraph graph = new PathGraph(List.of(claim("a", "v1", "v2", 1)));
    PathSearch search = new PathSearch(graph);
    EntityId from = thing("v1").thing();
    assertThat(search.routes(from, from, 4, 9)).isEmpty();
    assertThat(search.routes(from, thing("nobody").thing(), 4, 9)).isEmpty();
    assertThat(search.routes(thing("nobody").thing(), from, 4, 9)).isEmpty();
    assertThat(search.routes(from, thing("v2").thing(), 4, 0)).isEmpty();
    assertThat(search.routes(from, thing("v2").thing(), 1, 1)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 5})
  void a_route_has_one_to_four_legs(int legs) {
    PathGraph graph = new PathGraph(List.of(claim("a", "v1", "v2", 1)));
    assertThatThrownBy(
            () -> new PathSearch(graph).routes(thing("v1").thing(), thing("v2").thing(), legs, 1))
        .hasMessageContaining("1 to 4 legs, not " + legs);
  }
}
