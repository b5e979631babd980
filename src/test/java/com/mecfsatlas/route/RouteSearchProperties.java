package com.mecfsatlas.route;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.graph.Kind;
import com.mecfsatlas.graph.Slug;
import com.mecfsatlas.graph.Thing;
import com.mecfsatlas.ledger.ClaimStudies;
import com.mecfsatlas.ledger.Ledger;
import com.mecfsatlas.ledger.Stop;
import com.mecfsatlas.ledger.Study;
import com.mecfsatlas.ledger.StudyFilter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RouteSearchProperties {
  private static final Comparator<Route> PRINTED_RULE =
      Comparator.comparing(Route::strength)
          .reversed()
          .thenComparing(route -> route.legs().size())
          .thenComparing(route -> route.stops().toString());

  @Property
  void the_search_finds_what_trying_every_way_finds_and_in_the_same_order(
      @ForAll long seed,
      @ForAll @IntRange(min = 2, max = 9) int things,
      @ForAll @IntRange(min = 1, max = 30) int claims,
      @ForAll @IntRange(min = 1, max = 4) int legs,
      @ForAll @IntRange(min = 1, max = 40) int most,
      @ForAll boolean people,
      @ForAll boolean pem) {
    RouteGraph graph =
        new RouteGraph(
            new Ledger(claims(new Random(seed), things, claims), "")
                .only(new StudyFilter(pem ? "required" : "", people ? "people" : "", "", 0, 9999))
                .claims());
    List<Route> every = new ArrayList<>();
    walk(graph, List.of(), stop(0), stop(1), legs, every);
    assertThat(new RouteSearch(graph).routes(stop(0).thing(), stop(1).thing(), legs, most))
        .isEqualTo(every.stream().sorted(PRINTED_RULE).limit(most).toList());
  }

  private static void walk(
      RouteGraph graph, List<Leg> walked, Stop at, Stop goal, int left, List<Route> every) {
    if (at.equals(goal)) {
      every.add(new Route(walked));
    } else if (left > 0) {
      for (Leg leg : graph.from(at.thing())) {
        if (walked.stream().noneMatch(each -> each.from().equals(leg.to()))) {
          List<Leg> on = new ArrayList<>(walked);
          on.add(leg);
          walk(graph, on, leg.to(), goal, left - 1, every);
        }
      }
    }
  }

  private static List<ClaimStudies> claims(Random random, int things, int count) {
    List<ClaimStudies> claims = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<Study> studies = new ArrayList<>();
      for (int each = random.nextInt(3); each >= 0; each--) {
        studies.add(study(random));
      }
      claims.add(
          new ClaimStudies(
              thing(Kind.CLAIM, "c" + i),
              "",
              stop(random.nextInt(things)),
              "infects",
              stop(random.nextInt(things)),
              List.of(),
              studies));
    }
    return claims;
  }

  private static Study study(Random random) {
    int record = random.nextInt(9);
    return new Study(
        "line" + record,
        thing(Kind.EVIDENCE, "s" + record),
        "",
        2000,
        "counted",
        List.of("found", "found", "notFound", "mixed").get(random.nextInt(4)),
        Set.of(random.nextBoolean() ? "people" : "cellsInDish"),
        Set.of(),
        "",
        random.nextBoolean() ? "required" : "notRequired",
        Set.of(),
        0,
        Set.of("cohort" + random.nextInt(3)),
        Set.of(),
        Set.of(),
        Set.of(),
        "");
  }

  private static Stop stop(int number) {
    return new Stop(thing(Kind.VIRUS, "v" + number), "v" + number);
  }

  private static Thing thing(Kind kind, String slug) {
    return new Thing(kind, Slug.parse(slug).orElseThrow());
  }
}
