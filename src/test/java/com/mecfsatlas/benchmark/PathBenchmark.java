package com.mecfsatlas.benchmark;

import com.mecfsatlas.evidence.ClaimEvidence;
import com.mecfsatlas.evidence.EvidenceBase;
import com.mecfsatlas.evidence.EvidenceLine;
import com.mecfsatlas.evidence.MadeUpStudy;
import com.mecfsatlas.evidence.StudyFilter;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityReference;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.model.Slug;
import com.mecfsatlas.path.PathGraph;
import com.mecfsatlas.path.PathSearch;
import com.mecfsatlas.store.ShippedGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/** How long the best 15 routes of at most three steps take: shipped data, and a million claims. */
public final class PathBenchmark {
  private static final int SEARCHES = 200;
  private static final int LEGS = 3;
  private static final int MOST = 15;

  private PathBenchmark() {}

  /** Runs in the folder that holds the data. */
  public static void main(String[] arguments) {
    System.out.println("claims      things   graph in memory   routes: median      p95      worst");
    measure(
        EvidenceBase.of(ShippedGraph.graph(), ShippedGraph.QUERIES)
            .only(StudyFilter.NONE)
            .claims());
    for (int claims : List.of(10_000, 100_000, 1_000_000)) {
      measure(random(claims));
    }
  }

  private static void measure(List<ClaimEvidence> claims) {
    List<EntityId> things =
        claims.stream()
            .flatMap(ClaimEvidence::ends)
            .map(EntityReference::thing)
            .distinct()
            .toList();
    long start = System.nanoTime();
    PathGraph graph = new PathGraph(claims);
    double built = (System.nanoTime() - start) / 1e6;
    PathSearch search = new PathSearch(graph);
    Random random = new Random(1);
    double[] times =
        IntStream.range(0, 2 * SEARCHES)
            .mapToDouble(
                i -> {
                  EntityId from = things.get(random.nextInt(things.size()));
                  EntityId to = things.get(random.nextInt(things.size()));
                  long before = System.nanoTime();
                  search.routes(from, to, LEGS, MOST);
                  return (System.nanoTime() - before) / 1e6;
                })
            .skip(SEARCHES)
            .sorted()
            .toArray();
    System.out.printf(
        Locale.ROOT,
        "%8d  %8d   %12.1f ms   %12.3f ms  %7.3f ms  %7.3f ms%n",
        claims.size(),
        things.size(),
        built,
        times[SEARCHES / 2],
        times[SEARCHES * 95 / 100],
        times[SEARCHES - 1]);
  }

  /** Ten claims a thing, as in the shipped data; a few things have very many. */
  private static List<ClaimEvidence> random(int count) {
    Random random = new Random(count);
    int things = count / 10;
    List<EntityReference> entities =
        IntStream.range(0, things)
            .mapToObj(
                i -> new EntityReference(thing(EntityType.CONCEPT, "thing-" + i), "thing " + i))
            .toList();
    List<ClaimEvidence> claims = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      claims.add(
          new ClaimEvidence(
              thing(EntityType.CLAIM, "claim-" + i),
              "",
              entities.get(random.nextInt(things)),
              "goes with",
              entities.get((int) (things * Math.pow(random.nextDouble(), 3))),
              List.of(),
              List.of(study(random, i))));
    }
    return claims;
  }

  private static EvidenceLine study(Random random, int i) {
    return MadeUpStudy.of(
        "study-" + i,
        random.nextInt(3) == 0 ? "notFound" : "found",
        random.nextBoolean() ? "required" : "notRequired",
        random.nextBoolean() ? "people" : "cellsInDish",
        "cohort-" + i);
  }

  private static EntityId thing(EntityType kind, String slug) {
    return new EntityId(kind, Slug.parse(slug).orElseThrow());
  }
}
