package com.mecfsatlas.view.excerpt;

import com.mecfsatlas.graph.NamedQuery;
import com.mecfsatlas.ledger.ClaimStudies;
import com.mecfsatlas.ledger.Definition;
import com.mecfsatlas.ledger.Ledger;
import com.mecfsatlas.ledger.Stop;
import com.mecfsatlas.ledger.Study;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The studies about one thing by year of publication.
 *
 * @param claims about it, with the studies that are shown
 * @param part the studies that the page lists, year by year
 * @param criteria the case definitions that a reader may choose
 * @param definitions those published between the first study and the last, the oldest first
 */
public record Timeline(
    ViewRequest request,
    Named about,
    List<ClaimStudies> claims,
    Part<Mark> part,
    Set<Stop> criteria,
    List<Definition> definitions,
    String behind)
    implements Excerpt {
  public static final String PATH = "/timeline";

  /** How many studies a page lists. */
  public static final int MOST = 60;

  /** One study in one year: what it reports of all the claims about the thing together. */
  public record Mark(Study study, String outcome, List<ClaimStudies> claims) {}

  /** Reads and answers a request. */
  public static Timeline of(
      Ledger ledger, Names names, NamedQuery template, Map<String, List<String>> query) {
    ViewRequest request = ViewRequest.parse(PATH, query, Set.of("about", Part.PAGE));
    Named about = names.find(request.get("about"));
    List<ClaimStudies> claims =
        about.sure() ? ledger.only(request.filter()).about(about.stop().thing()) : List.of();
    return new Timeline(
        request,
        about,
        claims,
        Part.of(
            years(claims).stream().flatMap(year -> marks(claims, year).stream()).toList(),
            request,
            MOST),
        ledger.criteria(),
        within(years(claims), ledger.definitions()),
        about.sure()
            ? new BehindQuery(template).about(about.stop().thing()).text(request.filter())
            : "");
  }

  /** The years in which a study was published, the first first; 0 where it is not known. */
  public Set<Integer> years() {
    return years(claims);
  }

  private static Set<Integer> years(List<ClaimStudies> claims) {
    Set<Integer> years = new TreeSet<>();
    claims.forEach(claim -> claim.studies().forEach(study -> years.add(study.year())));
    return years;
  }

  private static List<Definition> within(Set<Integer> years, List<Definition> definitions) {
    IntSummaryStatistics span =
        years.stream().filter(year -> year > 0).mapToInt(Integer::intValue).summaryStatistics();
    return definitions.stream()
        .filter(each -> each.year() >= span.getMin() && each.year() <= span.getMax())
        .toList();
  }

  /** The studies of one year, each record once. */
  public List<Mark> marks(int year) {
    return marks(claims, year);
  }

  private static List<Mark> marks(List<ClaimStudies> claims, int year) {
    Map<String, Mark> marks = new LinkedHashMap<>();
    for (ClaimStudies claim : of(claims, year)) {
      for (Study study : claim.studies()) {
        marks.merge(
            study.record().iri(),
            new Mark(study, row(study), List.of(claim)),
            (one, other) ->
                new Mark(
                    one.study(),
                    one.outcome().equals(other.outcome()) ? one.outcome() : "unclear",
                    Stream.concat(one.claims().stream(), other.claims().stream()).toList()));
      }
    }
    return List.copyOf(marks.values());
  }

  private static String row(Study study) {
    return switch (study.outcome()) {
      case "found", "notFound" -> study.outcome();
      default -> "unclear";
    };
  }

  private static List<ClaimStudies> of(List<ClaimStudies> claims, int year) {
    return claims.stream()
        .map(claim -> claim.only(study -> study.year() == year))
        .filter(claim -> !claim.studies().isEmpty())
        .toList();
  }

  @Override
  public String title() {
    return about.sure() ? "Studies of " + about.stop().name() + " by year" : "Timeline";
  }

  @Override
  public List<Section> sections() {
    return years().stream()
        .map(
            year ->
                new Section(
                    year == 0 ? "" : year.toString(), List.of(about.stop()), of(claims, year)))
        .toList();
  }
}
