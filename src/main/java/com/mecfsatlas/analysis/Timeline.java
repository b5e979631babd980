package com.mecfsatlas.analysis;

import com.mecfsatlas.evidence.ClaimEvidence;
import com.mecfsatlas.evidence.Definition;
import com.mecfsatlas.evidence.EvidenceBase;
import com.mecfsatlas.evidence.EvidenceLine;
import com.mecfsatlas.model.EntityReference;
import com.mecfsatlas.query.NamedQuery;
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
    AnalysisRequest request,
    ResolvedName about,
    List<ClaimEvidence> claims,
    Slice<Mark> part,
    Set<EntityReference> criteria,
    List<Definition> definitions,
    String sourceQuery)
    implements Analysis {
  public static final String PATH = "/timeline";

  /** How many studies a page lists. */
  public static final int MOST = 20;

  /** One study in one year: what it reports of all the claims about the thing together. */
  public record Mark(EvidenceLine study, List<ClaimEvidence> claims) {}

  /**
   * Reads a request, and computes nothing.
   *
   * @throws IllegalArgumentException naming the parameter and what is allowed
   */
  public static AnalysisRequest request(Map<String, List<String>> query) {
    return Slice.checked(AnalysisRequest.parse(PATH, query, Set.of("about", Slice.PAGE)));
  }

  /** Reads and answers a request. */
  public static Timeline of(
      EvidenceBase evidence,
      EntityResolver names,
      NamedQuery template,
      Map<String, List<String>> query) {
    AnalysisRequest request = request(query);
    ResolvedName about = names.find(request.get("about"));
    List<ClaimEvidence> claims =
        about.sure() ? evidence.only(request.filter()).about(about.entity().thing()) : List.of();
    return new Timeline(
        request,
        about,
        claims,
        Slice.of(
            years(claims).stream().flatMap(year -> marks(claims, year).stream()).toList(),
            request,
            MOST),
        evidence.criteria(),
        within(years(claims), evidence.definitions()),
        about.sure()
            ? new SourceQuery(template).about(about.entity().thing()).text(request.filter())
            : "");
  }

  /** The years in which a study was published, the first first; 0 where it is not known. */
  public Set<Integer> years() {
    return years(claims);
  }

  private static Set<Integer> years(List<ClaimEvidence> claims) {
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

  private static List<Mark> marks(List<ClaimEvidence> claims, int year) {
    Map<String, Mark> marks = new LinkedHashMap<>();
    for (ClaimEvidence claim : of(claims, year)) {
      for (EvidenceLine study : claim.studies()) {
        marks.merge(
            study.record().iri(),
            new Mark(study, List.of(claim)),
            (one, other) ->
                new Mark(
                    one.study().with(other.study()),
                    Stream.concat(one.claims().stream(), other.claims().stream()).toList()));
      }
    }
    return List.copyOf(marks.values());
  }

  private static List<ClaimEvidence> of(List<ClaimEvidence> claims, int year) {
    return claims.stream()
        .map(claim -> claim.only(study -> study.year() == year))
        .filter(claim -> !claim.studies().isEmpty())
        .toList();
  }

  @Override
  public String title() {
    return about.sure() ? "Studies of " + about.entity().name() + " by year" : "Timeline";
  }

  @Override
  public List<Section> sections() {
    return years().stream()
        .map(
            year ->
                new Section(
                    year == 0 ? "" : year.toString(), List.of(about.entity()), of(claims, year)))
        .toList();
  }

  /** Where it is, and how it is asked. */
  public static final class Registration extends View {
    public Registration() {
      super(PATH, "Studies by year", "view/studies");
    }

    @Override
    public AnalysisRequest request(String path, Map<String, List<String>> parameters) {
      return Timeline.request(parameters);
    }

    @Override
    public Timeline of(ViewRequest request, NamedQuery named) {
      return Timeline.of(request.claims(), request.names(), named, request.parameters());
    }
  }
}
