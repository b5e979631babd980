package com.mecfsatlas.question;

import static com.mecfsatlas.question.AnswerRow.row;
import static com.mecfsatlas.question.RecordedClaims.slug;
import static com.mecfsatlas.question.RecordedClaims.tally;

import com.mecfsatlas.question.RecordedClaims.Claim;
import com.mecfsatlas.question.RecordedClaims.Line;
import com.mecfsatlas.question.RecordedClaims.Tally;
import com.mecfsatlas.vocabulary.Atlas;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Resource;

/** The questions on what claims are about and how they stand to each other, from the files. */
final class FileAnswersOnClaims extends FileAnswers {
  private static final Resource IMPROVES = RECORDS.thing("relation/improves");

  FileAnswersOnClaims() {
    answer("how-did-treatments-do-in-randomised-trials", this::randomised);
    answer("what-did-trials-find-about-a-treatment", this::rituximab);
    answer("how-do-studies-differ-where-results-on-a-cell-differ", this::onCell);
    answer("how-do-studies-differ-where-results-on-a-virus-differ", this::onVirus);
    answer("what-became-of-the-claims-on-xmrv", this::xmrv);
    answer("what-is-claimed-about-a-molecule", this::cortisol);
    answer("what-is-claimed-about-a-symptom", this::postExertionalMalaise);
    answer("what-links-a-virus-to-mecfs-in-two-steps", this::twoSteps);
    answer("what-goes-with-more-of-a-symptom", this::withFatigue);
    answer("what-was-found-in-a-condition-and-in-mecfs", this::longCovid);
    answer("which-claims-have-a-relation-to-a-condition", this::higherInMecfs);
    answer("which-claims-have-another-balance-than-a-broader-claim", this::otherBalance);
    answer("which-direct-edges-has-a-virus-and-which-claims-are-behind-them", this::edges);
    answer("which-opposite-claims-were-both-found", this::opposites);
  }

  private static long requiringPem(Claim claim) {
    return claim.counted().stream().filter(l -> l.pem().equals(Atlas.pem_required)).count();
  }

  private Stream<List<String>> randomised() {
    return claims(
        claim -> claim.relation().equals(IMPROVES) && tally(claim.counted()).sum() > 0,
        claim -> {
          Tally tally = tally(claim.counted());
          return row(
              label(claim.subject()),
              shortName(claim.object()),
              claim.in().map(FileAnswers::shortName),
              claim.iri(),
              tally.found(),
              tally.notFound(),
              tally.mixed(),
              requiringPem(claim));
        });
  }

  private Stream<List<String>> rituximab() {
    Resource rituximab = RECORDS.thing("treatment/rituximab");
    return claims(
        claim ->
            claim.relation().equals(IMPROVES)
                && claim.subject().equals(rituximab)
                && tally(claim.counted()).sum() > 0,
        claim -> {
          Tally tally = tally(claim.counted());
          return row(
              claim.object(),
              claim.iri(),
              name(claim.iri()),
              tally.found(),
              tally.notFound(),
              tally.mixed(),
              requiringPem(claim));
        });
  }

  private Stream<List<String>> onCell() {
    Resource cell = RECORDS.thing("cell/nk-cell");
    return differing(
        claim -> claim.things().anyMatch(thing -> ROLL_UPS.topics(thing).contains(cell)));
  }

  private Stream<List<String>> onVirus() {
    return differing(claim -> RECORDS.is(claim.subject(), Atlas.Virus));
  }

  private static Stream<List<String>> differing(Predicate<Claim> which) {
    List<List<String>> rows = new ArrayList<>();
    for (Claim claim : CLAIMS.all()) {
      Tally tally = tally(claim.counted());
      if (tally.found() > 0 && tally.notFound() + tally.mixed() > 0 && which.test(claim)) {
        for (Line line : claim.counted()) {
          for (Resource setting : line.settings()) {
            rows.add(differing(claim, line, setting));
          }
        }
      }
    }
    return rows.stream();
  }

  private static List<String> differing(Claim claim, Line line, Resource setting) {
    return row(
        claim.iri(),
        name(claim.iri()),
        STUDIES.year(line.record()),
        line.paper(),
        label(RECORDS.term("outcome-" + line.outcome())),
        label(setting),
        label(line.pem()),
        label(part(line.record(), Atlas.design)),
        line.criteria().stream()
            .map(FileAnswers::shortName)
            .sorted()
            .collect(Collectors.joining(", ")),
        line.size());
  }

  private Stream<List<String>> xmrv() {
    Resource virus = RECORDS.thing("virus/murine-leukemia-related-retroviruses");
    return claims(
        claim -> claim.ends().anyMatch(end -> ROLL_UPS.topics(end).contains(virus)),
        claim -> {
          Tally counted = tally(claim.counted());
          Tally retracted =
              tally(claim.lines().stream().filter(l -> l.status().equals("retracted")).toList());
          return row(
              claim.iri(),
              name(claim.iri()),
              counted.found(),
              counted.notFound(),
              retracted.found(),
              retracted.notFound());
        });
  }

  private Stream<List<String>> cortisol() {
    Resource cortisol = RECORDS.thing("molecule/cortisol");
    return claims(claim -> claim.things().anyMatch(cortisol::equals), FileAnswers::sums);
  }

  private Stream<List<String>> postExertionalMalaise() {
    Resource malaise = RECORDS.thing("symptom/post-exertional-malaise");
    return claims(
        claim -> claim.things().anyMatch(malaise::equals),
        claim ->
            Stream.concat(
                    sums(claim).stream(),
                    Stream.of(
                        Long.toString(
                            claim.lines().stream()
                                .filter(line -> line.status().equals("review"))
                                .count())))
                .toList());
  }

  private Stream<List<String>> twoSteps() {
    List<List<String>> rows = new ArrayList<>();
    for (Claim first : CLAIMS.all()) {
      if (RECORDS.is(first.subject(), Atlas.Virus) && tally(first.counted()).found() > 0) {
        for (Claim second : CLAIMS.all()) {
          if (second.subject().equals(first.object())
              && second.object().equals(ME_CFS)
              && tally(second.counted()).found() > 0) {
            rows.add(
                row(
                    first.subject(),
                    first.object(),
                    first.iri(),
                    name(first.iri()),
                    tally(first.counted()).notFound(),
                    second.iri(),
                    name(second.iri()),
                    tally(second.counted()).notFound()));
          }
        }
      }
    }
    return rows.stream();
  }

  private Stream<List<String>> withFatigue() {
    Resource fatigue = RECORDS.thing("symptom/fatigue");
    Set<String> signed = Set.of("positively-associated-with", "negatively-associated-with");
    Set<List<String>> rows = new LinkedHashSet<>();
    for (Claim claim : CLAIMS.all()) {
      if (signed.contains(slug(claim.relation()))) {
        if (ROLL_UPS.topics(claim.subject()).contains(fatigue)) {
          rows.add(signed(claim, claim.object()));
        }
        if (ROLL_UPS.topics(claim.object()).contains(fatigue)) {
          rows.add(signed(claim, claim.subject()));
        }
      }
    }
    return rows.stream();
  }

  private static List<String> signed(Claim claim, Resource other) {
    Tally tally = tally(claim.counted());
    return row(
        claim.iri(),
        name(claim.iri()),
        claim.relation(),
        other,
        tally.found(),
        tally.notFound(),
        tally.mixed(),
        tally.cohorts());
  }

  private Stream<List<String>> longCovid() {
    Resource longCovid = RECORDS.thing("condition/long-covid");
    List<List<String>> rows = new ArrayList<>();
    for (Claim there : CLAIMS.all()) {
      for (Claim here : CLAIMS.all()) {
        if (there.object().equals(longCovid)
            && here.object().equals(ME_CFS)
            && here.subject().equals(there.subject())
            && here.relation().equals(there.relation())) {
          Tally tally = tally(there.counted());
          Tally mecfs = tally(here.counted());
          rows.add(
              row(
                  there.subject(),
                  there.relation(),
                  there.iri(),
                  tally.found(),
                  tally.notFound(),
                  tally.mixed(),
                  here.iri(),
                  mecfs.found(),
                  mecfs.notFound(),
                  mecfs.mixed()));
        }
      }
    }
    return rows.stream();
  }

  private Stream<List<String>> higherInMecfs() {
    return claims(
        claim -> slug(claim.relation()).equals("higher-in") && claim.object().equals(ME_CFS),
        claim -> Stream.concat(Stream.of(claim.subject().getURI()), sums(claim).stream()).toList());
  }

  private Stream<List<String>> otherBalance() {
    List<List<String>> rows = new ArrayList<>();
    for (Claim claim : CLAIMS.all()) {
      for (Claim broader : CLAIMS.all()) {
        Tally tally = tally(claim.counted());
        Tally above = tally(broader.counted());
        if (!claim.iri().equals(broader.iri())
            && tally.sum() > 0
            && above.sum() > 0
            && !balance(tally).equals(balance(above))
            && isBelow(claim, broader)) {
          rows.add(
              row(
                  claim.iri(),
                  name(claim.iri()),
                  balance(tally),
                  broader.iri(),
                  name(broader.iri()),
                  balance(above)));
        }
      }
    }
    return rows.stream();
  }

  private static boolean isBelow(Claim claim, Claim broader) {
    return RECORDS.upwards(claim.subject()).contains(broader.subject())
        && RECORDS.upwards(claim.object()).contains(broader.object())
        && RECORDS.upwards(claim.relation()).contains(broader.relation())
        && broader
            .in()
            .map(in -> claim.in().map(RECORDS::upwards).orElse(Set.of()).contains(in))
            .orElse(true);
  }

  private static String balance(Tally tally) {
    if (tally.notFound() + tally.mixed() == 0) {
      return "found";
    }
    return tally.found() + tally.mixed() == 0 ? "not found" : "differing";
  }

  /** Found by some counted paper, by none otherwise in any place, and the opposite by none. */
  private Stream<List<String>> edges() {
    Resource virus = RECORDS.thing("virus/hhv-6");
    return claims(
        claim ->
            claim.ends().anyMatch(end -> RECORDS.upwards(end).contains(virus)) && isEdge(claim),
        claim -> {
          Tally tally = tally(claim.counted());
          return row(
              claim.subject(),
              claim.relation(),
              claim.object(),
              claim.iri(),
              name(claim.iri()),
              tally.found(),
              tally.notFound(),
              tally.mixed());
        });
  }

  private static boolean isEdge(Claim claim) {
    List<Line> same =
        CLAIMS.all().stream()
            .filter(other -> other.relation().equals(claim.relation()) && sameEnds(claim, other))
            .flatMap(other -> other.counted().stream())
            .toList();
    boolean disputed =
        CLAIMS.all().stream()
            .filter(other -> opposite(claim.relation(), other.relation()) && sameEnds(claim, other))
            .anyMatch(other -> tally(other.counted()).found() > 0);
    Tally tally = tally(same);
    return tally.found() > 0 && tally.found() == tally.sum() && !disputed;
  }

  private static boolean sameEnds(Claim claim, Claim other) {
    return claim.subject().equals(other.subject()) && claim.object().equals(other.object());
  }

  private static boolean opposite(Resource one, Resource other) {
    return RECORDS.has(one, Atlas.oppositeRelation, other)
        || RECORDS.has(other, Atlas.oppositeRelation, one);
  }

  private Stream<List<String>> opposites() {
    List<List<String>> rows = new ArrayList<>();
    for (Claim claim : CLAIMS.all()) {
      for (Claim other : CLAIMS.all()) {
        Tally tally = tally(claim.counted());
        Tally against = tally(other.counted());
        if (tally.found() > 0
            && against.found() > 0
            && claim.iri().compareTo(other.iri()) < 0
            && opposite(claim.relation(), other.relation())
            && sameEnds(claim, other)
            && claim.in().equals(other.in())) {
          rows.add(
              row(
                  claim.iri(),
                  name(claim.iri()),
                  tally.found(),
                  tally.notFound(),
                  other.iri(),
                  name(other.iri()),
                  against.found(),
                  against.notFound()));
        }
      }
    }
    return rows.stream();
  }
}
