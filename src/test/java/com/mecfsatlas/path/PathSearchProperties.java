package com.mecfsatlas.path;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.evidence.ClaimEvidence;
import com.mecfsatlas.evidence.EvidenceBase;
import com.mecfsatlas.evidence.EvidenceLine;
import com.mecfsatlas.evidence.MadeUpStudy;
import com.mecfsatlas.evidence.StudyFilter;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityReference;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.model.Slug;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PathSearchProperties {
  private static final Comparator<Path> PRINTED_RULE =
      Comparator.comparing(Path::strength)
          .reversed()
          .thenComparing(route -> route.legs().size())
          .thenComparing(route -> route.entities().toString());

  @Property
  void the_search_finds_what_trying_every_way_finds_and_in_the_same_order(
      @ForAll long seed,
      @ForAll @IntRange(min = 2, max = 9) int things,
      @ForAll @IntRange(min = 1, max = 30) int claims,
      @ForAll @IntRange(min = 1, max = 4) int legs,
      @ForAll @IntRange(min = 1, max = 40) int most,
      @ForAll boolean people,
      @ForAll boolean pem) {
    PathGraph graph =
        new PathGraph(
            new EvidenceBase(claims(new Random(seed), things, claims), "")
                .only(new StudyFilter(pem ? "required" : "", people ? "people" : "", "", 0, 9999))
                .claims());
    List<Path> every = new ArrayList<>();
    walk(graph, List.of(), entity(0), entity(1), legs, every);
    assertThat(new PathSearch(graph).routes(entity(0).thing(), entity(1).thing(), legs, most))
        .isEqualTo(every.stream().sorted(PRINTED_RULE).limit(most).toList());
  }

  /** Against a graph of claims whose ends were replaced one by one. */
  @Property
  void a_thing_that_stands_for_others_has_the_legs_that_they_had(
      @ForAll long seed,
      @ForAll @IntRange(min = 2, max = 9) int things,
      @ForAll @IntRange(min = 1, max = 30) int claims,
      @ForAll @IntRange(min = 1, max = 511) int members) {
    List<ClaimEvidence> all = claims(new Random(seed), things, claims);
    EntityReference topic = entity(0);
    Predicate<EntityReference> under =
        each ->
            IntStream.range(1, 9).anyMatch(i -> (members >> i & 1) == 1 && entity(i).equals(each));
    UnaryOperator<EntityReference> standIn = each -> under.test(each) ? topic : each;
    PathGraph gathered = new PathGraph(all).gathered(topic, under);
    PathGraph replaced =
        new PathGraph(
            all.stream()
                .map(
                    each ->
                        new ClaimEvidence(
                            each.claim(),
                            each.label(),
                            standIn.apply(each.subject()),
                            each.relation(),
                            standIn.apply(each.object()),
                            each.in(),
                            each.studies()))
                .toList());
    for (int i = 0; i < things; i++) {
      assertThat(legs(gathered, entity(i))).isEqualTo(legs(replaced, entity(i)));
    }
  }

  /** By the other end, the claims found and not found. */
  private static Map<EntityReference, Set<EntityId>> legs(PathGraph graph, EntityReference from) {
    return graph.from(from.thing()).stream()
        .collect(
            Collectors.toMap(
                Edge::to,
                leg ->
                    Stream.concat(leg.claims().stream(), leg.notFound().stream())
                        .map(ClaimEvidence::claim)
                        .collect(Collectors.toSet())));
  }

  private static void walk(
      PathGraph graph,
      List<Edge> walked,
      EntityReference at,
      EntityReference goal,
      int left,
      List<Path> every) {
    if (at.equals(goal)) {
      every.add(new Path(walked));
    } else if (left > 0) {
      for (Edge leg : graph.from(at.thing())) {
        if (walked.stream().noneMatch(each -> each.from().equals(leg.to()))) {
          List<Edge> on = new ArrayList<>(walked);
          on.add(leg);
          walk(graph, on, leg.to(), goal, left - 1, every);
        }
      }
    }
  }

  private static List<ClaimEvidence> claims(Random random, int things, int count) {
    List<ClaimEvidence> claims = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<EvidenceLine> studies = new ArrayList<>();
      for (int each = random.nextInt(3); each >= 0; each--) {
        studies.add(study(random));
      }
      claims.add(
          new ClaimEvidence(
              thing(EntityType.CLAIM, "c" + i),
              "",
              entity(random.nextInt(things)),
              "infects",
              entity(random.nextInt(things)),
              List.of(),
              studies));
    }
    return claims;
  }

  private static EvidenceLine study(Random random) {
    int record = random.nextInt(9);
    return MadeUpStudy.of(
        "s" + record,
        List.of("found", "found", "notFound", "mixed").get(random.nextInt(4)),
        random.nextBoolean() ? "required" : "notRequired",
        random.nextBoolean() ? "people" : "cellsInDish",
        "cohort" + random.nextInt(3));
  }

  private static EntityReference entity(int number) {
    return new EntityReference(thing(EntityType.VIRUS, "v" + number), "v" + number);
  }

  private static EntityId thing(EntityType kind, String slug) {
    return new EntityId(kind, Slug.parse(slug).orElseThrow());
  }
}
