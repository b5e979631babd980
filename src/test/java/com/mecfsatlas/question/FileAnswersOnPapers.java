package com.mecfsatlas.question;

import static com.mecfsatlas.question.AnswerRow.row;

import com.mecfsatlas.question.RecordedClaims.Claim;
import com.mecfsatlas.question.RecordedClaims.Line;
import com.mecfsatlas.vocabulary.Atlas;
import com.mecfsatlas.vocabulary.BIBO;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;

/** The questions on papers, their authors and how they stand to each other, from the files. */
final class FileAnswersOnPapers extends FileAnswers {
  FileAnswersOnPapers() {
    answer("which-papers-are-retracted-and-by-which-notice", this::retracted);
    answer("which-papers-contradict-a-retracted-paper", this::contradictRetracted);
    answer("which-papers-on-natural-killer-cells-has-no-record-read", this::unread);
    answer("which-papers-report-on-one-cohort", this::cohorts);
    answer("which-studies-repeat-which", this::repeats);
    answer("which-studies-failed-to-replicate-which", this::failedToReplicate);
    answer("which-claims-rest-on-corrected-or-superseded-papers", this::corrected);
    answer("which-claims-rest-on-one-group-of-authors", this::oneGroup);
    answer("who-published-on-both-sides-of-a-claim", this::bothSides);
  }

  /** The pairs of papers of the atlas that a record joins in this way. */
  private static Stream<List<Resource>> relations(Resource type) {
    return RECORDS.records().stream()
        .flatMap(
            record ->
                RECORDS.parts(record, "#", Atlas.relationType).stream()
                    .filter(relation -> RECORDS.has(relation, Atlas.relationType, type))
                    .map(relation -> part(relation, Atlas.target))
                    .filter(target -> RECORDS.is(target, Atlas.Paper))
                    .map(target -> List.of(STUDIES.paper(record), target)))
        .distinct();
  }

  private static Set<List<Resource>> contradictions() {
    Set<List<Resource>> both = new HashSet<>();
    relations(Atlas.paperRelation_contradicts)
        .forEach(
            pair -> {
              both.add(pair);
              both.add(pair.reversed());
            });
    return both;
  }

  private static boolean isRetracted(Resource paper) {
    return RECORDS.has(paper, Atlas.standing, Atlas.standing_retracted);
  }

  private static boolean isRead(Resource paper) {
    return !RECORDS.statedOf(Atlas.reads, paper).isEmpty();
  }

  private Stream<List<String>> retracted() {
    return RECORDS.all(Atlas.Paper).stream()
        .filter(FileAnswersOnPapers::isRetracted)
        .flatMap(
            paper ->
                FileAnswersOnStudies.orNone(
                        relations(Atlas.paperRelation_retracts)
                            .filter(pair -> pair.getLast().equals(paper))
                            .map(List::getFirst)
                            .toList())
                    .map(notice -> row(paper, notice)));
  }

  private Stream<List<String>> contradictRetracted() {
    return contradictions().stream()
        .filter(pair -> isRetracted(pair.getLast()))
        .map(pair -> row(pair.getFirst(), pair.getLast()));
  }

  private Stream<List<String>> unread() {
    return RECORDS.all(Atlas.Paper).stream()
        .filter(
            paper ->
                !isRead(paper) && title(paper).toLowerCase(Locale.ROOT).contains("natural killer"))
        .map(paper -> row(paper, title(paper)));
  }

  private static String title(Resource paper) {
    return RECORDS.text(paper, DCTerms.title).orElse("");
  }

  private Stream<List<String>> cohorts() {
    return counts(
            RECORDS.records().stream().map(STUDIES::paper).distinct().map(STUDIES::cohort),
            AnswerRow.BY_ADDRESS)
        .entrySet()
        .stream()
        .filter(each -> each.getValue() > 1)
        .map(each -> row(each.getKey(), each.getValue()));
  }

  private Stream<List<String>> repeats() {
    return relations(Atlas.paperRelation_replicates)
        .filter(pair -> isRead(pair.getLast()))
        .map(pair -> row(pair.getFirst(), pair.getLast()));
  }

  private Stream<List<String>> failedToReplicate() {
    Set<List<Resource>> contradictions = contradictions();
    Set<List<String>> rows = new LinkedHashSet<>();
    for (Claim claim : CLAIMS.all()) {
      for (Line earlier : claim.lines()) {
        for (Line later : claim.lines()) {
          if (has(earlier, Atlas.outcome_found)
              && has(later, Atlas.outcome_notFound)
              && contradictions.contains(List.of(later.paper(), earlier.paper()))
              && STUDIES.year(later.record()).compareTo(STUDIES.year(earlier.record())) > 0) {
            rows.add(row(later.paper(), earlier.paper(), claim.iri()));
          }
        }
      }
    }
    return rows.stream();
  }

  private static boolean has(Line line, Resource outcome) {
    return line.findings().stream().anyMatch(f -> part(f, Atlas.outcome).equals(outcome));
  }

  private Stream<List<String>> corrected() {
    Set<Resource> notices =
        Set.of(
            Atlas.standing_corrected,
            Atlas.standing_superseded,
            Atlas.standing_expressionOfConcern);
    return CLAIMS.all().stream()
        .flatMap(
            claim ->
                claim.counted().stream()
                    .flatMap(
                        line ->
                            RECORDS.links(line.paper(), Atlas.standing).stream()
                                .filter(notices::contains)
                                .map(
                                    standing ->
                                        row(
                                            claim.iri(),
                                            name(claim.iri()),
                                            line.paper(),
                                            label(standing),
                                            label(RECORDS.term("outcome-" + line.outcome()))))));
  }

  private static Set<Resource> authors(Resource paper) {
    Set<Resource> authors = new LinkedHashSet<>();
    RECORDS
        .links(paper, BIBO.authorList)
        .forEach(
            list ->
                list.as(RDFList.class)
                    .iterator()
                    .forEachRemaining(author -> authors.add(author.asResource())));
    return authors;
  }

  private Stream<List<String>> oneGroup() {
    return claims(
        claim -> claim.counted().size() >= 2 && eachTwoShareTwo(claim.counted()),
        FileAnswers::sums);
  }

  private static boolean eachTwoShareTwo(List<Line> lines) {
    for (Line one : lines) {
      for (Line other : lines) {
        Set<Resource> shared = authors(one.paper());
        shared.retainAll(authors(other.paper()));
        if (!one.record().equals(other.record()) && shared.size() < 2) {
          return false;
        }
      }
    }
    return true;
  }

  private Stream<List<String>> bothSides() {
    List<List<String>> rows = new ArrayList<>();
    for (Claim claim : CLAIMS.all()) {
      Map<Resource, Set<Resource>> found = new TreeMap<>(AnswerRow.BY_ADDRESS);
      Map<Resource, Set<Resource>> otherwise = new TreeMap<>(AnswerRow.BY_ADDRESS);
      for (Line line : claim.counted()) {
        if (!line.outcome().equals("notMeasured")) {
          Map<Resource, Set<Resource>> side = line.outcome().equals("found") ? found : otherwise;
          authors(line.paper())
              .forEach(a -> side.computeIfAbsent(a, x -> new HashSet<>()).add(line.paper()));
        }
      }
      found.forEach(
          (author, papers) -> {
            Set<Resource> against = otherwise.get(author);
            if (against != null) {
              rows.add(
                  row(
                      author,
                      nameOf(author),
                      claim.iri(),
                      name(claim.iri()),
                      papers.size(),
                      against.size()));
            }
          });
    }
    return rows.stream();
  }

  private static String nameOf(Resource author) {
    return RECORDS
        .text(author, SKOS.prefLabel)
        .orElseGet(
            () ->
                RECORDS.text(author, FOAF.familyName).orElse("")
                    + RECORDS.text(author, FOAF.givenName).map(given -> ", " + given).orElse(""));
  }
}
