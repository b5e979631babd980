package com.mecfsatlas.question;

import static com.mecfsatlas.question.AnswerRow.row;
import static com.mecfsatlas.question.RecordedClaims.people;
import static com.mecfsatlas.question.RecordedClaims.tally;

import com.mecfsatlas.question.RecordedClaims.Claim;
import com.mecfsatlas.question.RecordedClaims.Line;
import com.mecfsatlas.question.RecordedClaims.Tally;
import com.mecfsatlas.vocabulary.Atlas;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Resource;

/** The questions on how many papers, cohorts and people are behind claims, from the files. */
final class FileAnswersOnTallies extends FileAnswers {
  private static final List<String> OUTCOMES = List.of("found", "notFound", "mixed");

  FileAnswersOnTallies() {
    answer("how-did-the-tally-of-weaker-nk-cytotoxicity-grow", this::growth);
    answer("how-large-are-the-studies-behind-the-claims", this::sizes);
    answer("how-many-people-are-behind-claims-of-several-cohorts", this::peopleBehind);
    answer("what-did-studies-find-that-required-pem-and-studies-that-did-not", this::byPem);
    answer("which-claims-count-one-cohort-more-than-once", this::sharedCohorts);
    answer("which-claims-did-two-or-more-papers-look-for-and-none-find", this::noneFound);
    answer("which-claims-have-differing-results", this::differing);
    answer("which-claims-have-lost-their-only-support-by-retraction", this::lostSupport);
    answer("which-claims-have-the-most-papers", this::mostPapers);
    answer("which-claims-of-reviews-have-no-counted-study-behind-them", this::onlyReviews);
    answer(
        "which-claims-on-a-virus-or-a-cell-rest-only-on-studies-that-did-not-require-pem",
        this::withoutPem);
    answer("which-claims-on-a-virus-rest-only-on-cells-in-a-dish-or-animals", this::dishes);
    answer("which-claims-were-found-by-all-studies-that-required-pem", this::holdWithPem);
    answer("which-claims-were-studied-in-several-settings", this::severalSettings);
    answer("which-roll-ups-have-many-cohorts-for-and-against", this::rollUps);
  }

  private static List<Line> counted(Claim claim, Predicate<Line> which) {
    return claim.counted().stream().filter(which).toList();
  }

  private Stream<List<String>> growth() {
    Claim claim =
        CLAIMS.claim("nk-cytotoxicity", "weaker-in", "me-cfs", Optional.empty()).orElseThrow();
    return claim.counted().stream()
        .map(line -> STUDIES.year(line.record()))
        .distinct()
        .map(
            year -> {
              Tally tally =
                  tally(counted(claim, l -> STUDIES.year(l.record()).compareTo(year) <= 0));
              return row(year, tally.found(), tally.notFound(), tally.mixed());
            });
  }

  private Stream<List<String>> sizes() {
    return claims(
        claim ->
            claim.counted().size() >= 3
                && claim.counted().stream().anyMatch(line -> line.size().isPresent()),
        claim -> {
          IntSummaryStatistics sizes =
              claim.counted().stream()
                  .flatMap(line -> line.size().stream())
                  .mapToInt(Integer::intValue)
                  .summaryStatistics();
          return row(
              claim.iri(),
              name(claim.iri()),
              claim.counted().size(),
              sizes.getCount(),
              sizes.getMin(),
              sizes.getMax());
        });
  }

  private static long papers(List<Line> lines) {
    return lines.stream().map(Line::paper).distinct().count();
  }

  private Stream<List<String>> peopleBehind() {
    return claims(
        claim -> tally(claim.counted()).cohorts() >= 3,
        claim ->
            row(
                claim.iri(),
                name(claim.iri()),
                tally(claim.counted()).cohorts(),
                papers(claim.counted()),
                people(claim.counted(), "found").count(),
                people(claim.counted(), "notFound").count(),
                people(claim.counted(), "mixed").count(),
                OUTCOMES.stream()
                    .mapToInt(outcome -> people(claim.counted(), outcome).unknown())
                    .sum()));
  }

  private Stream<List<String>> byPem() {
    return claims(
        claim ->
            !requiring(claim).isEmpty()
                && !counted(claim, l -> l.pem().equals(Atlas.pem_notRequired)).isEmpty(),
        claim -> {
          Tally with = tally(requiring(claim));
          Tally without = tally(counted(claim, l -> l.pem().equals(Atlas.pem_notRequired)));
          return row(
              claim.iri(),
              name(claim.iri()),
              with.found(),
              with.notFound(),
              with.mixed(),
              without.found(),
              without.notFound(),
              without.mixed());
        });
  }

  private static List<Line> requiring(Claim claim) {
    return counted(claim, line -> line.pem().equals(Atlas.pem_required));
  }

  private Stream<List<String>> sharedCohorts() {
    return claims(
        claim -> tally(claim.counted()).cohorts() < claim.counted().size(),
        claim ->
            row(
                claim.iri(),
                name(claim.iri()),
                claim.counted().size(),
                tally(claim.counted()).cohorts()));
  }

  private Stream<List<String>> noneFound() {
    return claims(
        claim -> {
          Tally tally = tally(claim.counted());
          return tally.notFound() >= 2 && tally.notFound() == tally.sum();
        },
        claim -> {
          Tally tally = tally(claim.counted());
          return row(claim.iri(), name(claim.iri()), tally.notFound(), tally.cohorts());
        });
  }

  private Stream<List<String>> differing() {
    return claims(
        claim -> {
          Tally tally = tally(claim.counted());
          return tally.found() > 0 && tally.found() < tally.sum();
        },
        claim -> with(sums(claim), tally(claim.counted()).cohorts()));
  }

  private static List<String> with(List<String> row, Object more) {
    return Stream.concat(row.stream(), Stream.of(Objects.toString(more))).toList();
  }

  private static List<Line> lines(Claim claim, String status) {
    return claim.lines().stream().filter(line -> line.status().equals(status)).toList();
  }

  private static boolean isNowhereFound(Claim claim) {
    Tally tally = tally(claim.counted());
    return tally.found() == 0 && tally.mixed() == 0;
  }

  private Stream<List<String>> lostSupport() {
    return claims(
        claim -> isNowhereFound(claim) && tally(lines(claim, "retracted")).found() > 0,
        claim ->
            row(
                claim.iri(),
                name(claim.iri()),
                tally(lines(claim, "retracted")).found(),
                tally(claim.counted()).notFound()));
  }

  private Stream<List<String>> mostPapers() {
    return claims(
        claim -> tally(claim.counted()).sum() >= 4,
        claim -> {
          Tally tally = tally(claim.counted());
          return row(
              claim.iri(),
              name(claim.iri()),
              tally.sum(),
              tally.found(),
              tally.notFound(),
              tally.mixed(),
              tally.cohorts());
        });
  }

  private Stream<List<String>> onlyReviews() {
    return claims(
        claim ->
            isNowhereFound(claim)
                && !RECORDS.has(
                    claim.relation(), Atlas.relationFamily, Atlas.relationFamily_definition)
                && tally(lines(claim, "review")).found() > 0,
        claim ->
            row(
                claim.iri(),
                name(claim.iri()),
                tally(lines(claim, "review")).found(),
                tally(claim.counted()).notFound()));
  }

  private Stream<List<String>> withoutPem() {
    return claims(
        claim ->
            claim.things().anyMatch(thing -> RECORDS.is(thing, Atlas.Virus, Atlas.Cell))
                && !claim.counted().isEmpty()
                && counted(claim, l -> !l.pem().equals(Atlas.pem_notRequired)).isEmpty(),
        FileAnswers::sums);
  }

  private Stream<List<String>> dishes() {
    Set<Resource> dishes = Set.of(Atlas.setting_cellsInDish, Atlas.setting_animals);
    return claims(
        claim ->
            claim.ends().anyMatch(end -> RECORDS.is(end, Atlas.Virus))
                && !claim.counted().isEmpty()
                && claim.counted().stream().allMatch(l -> dishes.containsAll(l.settings())),
        FileAnswers::sums);
  }

  private Stream<List<String>> holdWithPem() {
    return claims(
        claim -> {
          Tally strict = tally(requiring(claim));
          return strict.found() > 0 && strict.found() == strict.sum() && strict.cohorts() >= 2;
        },
        claim -> {
          Tally strict = tally(requiring(claim));
          Tally overall = tally(claim.counted());
          return row(
              claim.iri(),
              name(claim.iri()),
              strict.found(),
              strict.cohorts(),
              people(requiring(claim), "found").count(),
              overall.found(),
              overall.notFound(),
              overall.mixed());
        });
  }

  private Stream<List<String>> severalSettings() {
    List<List<String>> rows = new ArrayList<>();
    for (Claim claim : CLAIMS.all()) {
      List<Resource> settings =
          claim.counted().stream().flatMap(l -> l.settings().stream()).distinct().toList();
      if (settings.size() > 1) {
        for (Resource setting : settings) {
          Tally tally = tally(counted(claim, line -> line.settings().contains(setting)));
          rows.add(
              row(
                  claim.iri(),
                  name(claim.iri()),
                  label(setting),
                  tally.found(),
                  tally.notFound(),
                  tally.mixed()));
        }
      }
    }
    return rows.stream();
  }

  private Stream<List<String>> rollUps() {
    return ROLL_UPS.all().stream()
        .filter(
            rollUp ->
                RecordedClaims.cohortsWith(rollUp.lines(), "found") >= 3
                    && RecordedClaims.cohortsWith(rollUp.lines(), "notFound") >= 3)
        .map(
            rollUp -> {
              List<Line> lines = List.copyOf(rollUp.lines());
              return row(
                  rollUp.iri(),
                  rollUp.of(),
                  rollUp.with(),
                  RecordedClaims.cohortsWith(lines, "found"),
                  RecordedClaims.cohortsWith(lines, "notFound"),
                  RecordedClaims.cohortsWith(lines, "mixed"),
                  tally(lines).cohorts(),
                  papers(lines),
                  people(lines, "found").count(),
                  people(lines, "notFound").count(),
                  rollUp.parts().size());
            });
  }
}
