package com.mecfsatlas.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.store.ShippedGraph;
import com.mecfsatlas.vocabulary.Atlas;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

/** The people, papers and author groups of the shipped tallies against a count in plain Java. */
class PeopleBehindTalliesTest {
  private static final Model GRAPH =
      Txn.calculateRead(
          ShippedGraph.store().graphs(),
          () ->
              ModelFactory.createDefaultModel()
                  .add(
                      ModelFactory.createModelForGraph(
                          ShippedGraph.store().graphs().getUnionGraph())));

  /** What the lines of one cohort say together. */
  private record Cohort(String outcome, Optional<Integer> size) {}

  private static Map<Resource, Cohort> cohorts(Resource tally) {
    Map<Resource, List<Resource>> lines =
        lines(tally).stream()
            .collect(
                Collectors.groupingBy(
                    line ->
                        line.getPropertyResourceValue(Atlas.paper)
                            .getPropertyResourceValue(Atlas.cohortStandIn)));
    Map<Resource, Cohort> cohorts = new HashMap<>();
    lines.forEach((stand, all) -> cohorts.put(stand, cohort(all)));
    return cohorts;
  }

  private static Cohort cohort(List<Resource> lines) {
    Set<String> outcomes =
        lines.stream()
            .map(line -> line.getPropertyResourceValue(Atlas.outcome).getLocalName())
            .map(name -> name.replace("outcome-", ""))
            .collect(Collectors.toSet());
    if (outcomes.size() > 1) {
      outcomes.remove("notMeasured");
    }
    return new Cohort(
        outcomes.size() == 1 ? outcomes.iterator().next() : "mixed",
        lines.stream()
            .filter(line -> line.hasProperty(Atlas.studySize))
            .map(line -> line.getProperty(Atlas.studySize).getInt())
            .max(Integer::compare));
  }

  private static List<Resource> lines(Resource tally) {
    return tally.listProperties(Atlas.evidenceLine).mapWith(each -> each.getResource()).toList();
  }

  private static List<Resource> overall(Resource type) {
    List<Resource> tallies =
        GRAPH.listResourcesWithProperty(RDF.type, type).toList().stream()
            .map(each -> each.getPropertyResourceValue(Atlas.overallTally))
            .toList();
    assertThat(tallies).hasSizeGreaterThan(100);
    return tallies;
  }

  private static List<Resource> allOverall() {
    List<Resource> all = new ArrayList<>(overall(Atlas.Claim));
    all.addAll(overall(Atlas.RollUp));
    return all;
  }

  private static Optional<BigDecimal> number(Resource tally, Property property) {
    return Optional.ofNullable(tally.getProperty(property))
        .map(each -> new BigDecimal(each.getString()));
  }

  @Test
  void each_outcome_has_the_people_of_its_cohorts_and_says_how_many_sizes_are_unknown() {
    check("found", Atlas.participantsFound, Atlas.sizeUnknownFound, Atlas.medianSizeFound);
    check(
        "notFound",
        Atlas.participantsNotFound,
        Atlas.sizeUnknownNotFound,
        Atlas.medianSizeNotFound);
    check("mixed", Atlas.participantsMixed, Atlas.sizeUnknownMixed, Atlas.medianSizeMixed);
  }

  private static void check(String outcome, Property people, Property unknown, Property median) {
    for (Resource tally : allOverall()) {
      List<Cohort> cohorts =
          cohorts(tally).values().stream().filter(each -> each.outcome().equals(outcome)).toList();
      List<Integer> sizes =
          cohorts.stream().flatMap(each -> each.size().stream()).sorted().toList();
      int sum = sizes.stream().mapToInt(Integer::intValue).sum();
      assertThat(number(tally, people).orElse(BigDecimal.ZERO))
          .as("%s of %s", people, tally)
          .isEqualByComparingTo(BigDecimal.valueOf(sum));
      assertThat(number(tally, unknown).orElse(BigDecimal.ZERO))
          .as("%s of %s", unknown, tally)
          .isEqualByComparingTo(BigDecimal.valueOf(cohorts.size() - sizes.size()));
      assertThat(number(tally, median).isPresent())
          .as("%s of %s", median, tally)
          .isEqualTo(!sizes.isEmpty());
      number(tally, median)
          .ifPresent(
              stated ->
                  assertThat(stated)
                      .as("%s of %s", median, tally)
                      .isEqualByComparingTo(median(sizes)));
    }
  }

  private static BigDecimal median(List<Integer> sizes) {
    int sum = sizes.get((sizes.size() - 1) / 2) + sizes.get(sizes.size() / 2);
    return BigDecimal.valueOf(sum).divide(BigDecimal.TWO);
  }

  @Test
  void a_roll_up_counts_each_cohort_once_by_its_outcome() {
    for (Resource tally : overall(Atlas.RollUp)) {
      Map<String, Long> counted =
          cohorts(tally).values().stream()
              .collect(Collectors.groupingBy(Cohort::outcome, Collectors.counting()));
      Map<String, Property> outcomes =
          Map.of(
              "found", Atlas.papersFound,
              "notFound", Atlas.papersNotFound,
              "mixed", Atlas.papersMixed,
              "notMeasured", Atlas.papersNotMeasured);
      outcomes.forEach(
          (outcome, property) ->
              assertThat(number(tally, property).orElseThrow())
                  .as("%s of %s", property, tally)
                  .isEqualByComparingTo(BigDecimal.valueOf(counted.getOrDefault(outcome, 0L))));
    }
  }

  @Test
  void a_tally_counts_its_papers_and_that_of_a_claim_its_groups_of_authors() {
    for (Resource tally : allOverall()) {
      assertThat(number(tally, Atlas.papers).orElseThrow())
          .as("papers of %s", tally)
          .isEqualByComparingTo(
              BigDecimal.valueOf(
                  lines(tally).stream()
                      .map(line -> line.getPropertyResourceValue(Atlas.paper))
                      .distinct()
                      .count()));
    }
    for (Resource tally : overall(Atlas.Claim)) {
      assertThat(number(tally, Atlas.authorGroups).orElse(BigDecimal.ZERO))
          .as("groups of authors of %s", tally)
          .isEqualByComparingTo(BigDecimal.valueOf(groups(lines(tally))));
    }
  }

  /** How many parts the lines fall into, those joined that share authors. */
  private static int groups(List<Resource> lines) {
    Set<Resource> left = new HashSet<>(lines);
    int groups = 0;
    while (!left.isEmpty()) {
      groups++;
      List<Resource> reached = new ArrayList<>(List.of(left.iterator().next()));
      for (int at = 0; at < reached.size(); at++) {
        reached.get(at).listProperties(Atlas.sharesAuthorsWith).toList().stream()
            .map(each -> each.getResource())
            .filter(each -> !reached.contains(each))
            .forEach(reached::add);
      }
      left.removeAll(reached);
    }
    return groups;
  }
}
