package com.mecfsatlas.view.excerpt;

import com.mecfsatlas.graph.NamedQuery;
import com.mecfsatlas.ledger.ClaimStudies;
import com.mecfsatlas.ledger.Ledger;
import com.mecfsatlas.ledger.Stop;
import com.mecfsatlas.ledger.Study;
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
 * @param criteria the case definitions that a reader may choose
 */
public record Timeline(
    ViewRequest request, Named about, List<ClaimStudies> claims, Set<Stop> criteria, String behind)
    implements Excerpt {
  public static final String PATH = "/timeline";

  /** One study in one year: what it reports of all the claims about the thing together. */
  public record Mark(Study study, String outcome, List<ClaimStudies> claims) {}

  /** Reads and answers a request. */
  public static Timeline of(
      Ledger ledger, Names names, NamedQuery template, Map<String, List<String>> query) {
    ViewRequest request = ViewRequest.parse(PATH, query, Set.of("about"));
    Named about = names.find(request.get("about"));
    return new Timeline(
        request,
        about,
        about.sure() ? ledger.only(request.filter()).about(about.stop().thing()) : List.of(),
        ledger.criteria(),
        about.sure()
            ? new BehindQuery(template).about(about.stop().thing()).text(request.filter())
            : "");
  }

  /** The years in which a study was published, the first first; 0 where it is not known. */
  public Set<Integer> years() {
    Set<Integer> years = new TreeSet<>();
    claims.forEach(claim -> claim.studies().forEach(study -> years.add(study.year())));
    return years;
  }

  /** The studies of one year, each record once. */
  public List<Mark> marks(int year) {
    Map<String, Mark> marks = new LinkedHashMap<>();
    for (ClaimStudies claim : of(year)) {
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

  private List<ClaimStudies> of(int year) {
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
        .map(year -> new Section(year == 0 ? "" : year.toString(), List.of(about.stop()), of(year)))
        .toList();
  }
}
