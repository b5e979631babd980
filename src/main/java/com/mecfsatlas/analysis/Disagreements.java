package com.mecfsatlas.analysis;

import com.mecfsatlas.evidence.ClaimEvidence;
import com.mecfsatlas.evidence.EvidenceBase;
import com.mecfsatlas.evidence.EvidenceLine;
import com.mecfsatlas.model.EntityReference;
import com.mecfsatlas.query.NamedQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Where results differ: claims that one counted study found and another did not, or in part.
 *
 * @param about the one thing that the claims are about, or what counts under it; where nothing was
 *     typed, any
 * @param claims those with the most studies first
 * @param part those that the page shows
 */
public record Disagreements(
    AnalysisRequest request,
    ResolvedName about,
    List<ClaimEvidence> claims,
    Slice<ClaimEvidence> part,
    Set<EntityReference> criteria,
    String sourceQuery)
    implements Analysis {
  public static final String PATH = "/disagreements";

  /** How many claims a page shows. */
  public static final int MOST = 30;

  /**
   * Reads a request, and computes nothing.
   *
   * @throws IllegalArgumentException naming the parameter and what is allowed
   */
  public static AnalysisRequest request(Map<String, List<String>> query) {
    return Slice.checked(AnalysisRequest.parse(PATH, query, Set.of("about", Slice.PAGE)));
  }

  /** Reads and answers a request. */
  public static Disagreements of(
      EvidenceBase evidence,
      EntityResolver names,
      NamedQuery template,
      Map<String, List<String>> query) {
    AnalysisRequest request = request(query);
    ResolvedName about = names.find(request.get("about"));
    List<ClaimEvidence> claims =
        evidence.only(request.filter()).claims().stream()
            .filter(ClaimEvidence::differs)
            .filter(claim -> !about.isOpen())
            .filter(
                claim -> !about.sure() || evidence.topics().isAbout(claim, about.entity().thing()))
            .sorted(
                Comparator.comparingInt((ClaimEvidence each) -> -each.studies().size())
                    .thenComparing(ClaimEvidence::label))
            .toList();
    SourceQuery sourceQuery = new SourceQuery(template);
    claims.forEach(each -> sourceQuery.claim(each.claim()));
    return new Disagreements(
        request,
        about,
        claims,
        Slice.of(claims, request, MOST),
        evidence.criteria(),
        claims.isEmpty() ? "" : sourceQuery.text(request.filter()));
  }

  /** The features in which the studies that found it are not those that did not. */
  public static List<String> differences(ClaimEvidence claim) {
    List<String> differ = new ArrayList<>();
    compare(differ, "case definitions", claim, EvidenceLine::criteriaNames);
    compare(differ, "whether PEM was required", claim, study -> List.of(study.pem()));
    compare(differ, "setting", claim, study -> study.settingNames().stream().sorted().toList());
    compare(differ, "design", claim, study -> List.of(study.design()));
    compare(differ, "sample", claim, study -> study.tissues().stream().sorted().toList());
    compare(differ, "method", claim, study -> study.measures().stream().sorted().toList());
    return differ;
  }

  private static void compare(
      List<String> differ,
      String name,
      ClaimEvidence claim,
      Function<EvidenceLine, List<String>> feature) {
    Set<String> found = values(claim.found(), feature);
    if (!found.equals(values(claim.disagreeing(), feature))) {
      differ.add(name);
    }
  }

  private static Set<String> values(
      List<EvidenceLine> studies, Function<EvidenceLine, List<String>> feature) {
    return studies.stream()
        .flatMap(study -> feature.apply(study).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Override
  public String title() {
    return about.sure()
        ? "Where results on " + about.entity().name() + " differ"
        : "Where results differ";
  }

  @Override
  public List<Section> sections() {
    return claims.stream()
        .map(
            claim ->
                new Section(
                    claim.label(), List.of(claim.subject(), claim.object()), List.of(claim)))
        .toList();
  }

  /** Where it is, and how it is asked. */
  public static final class Registration extends View {
    public Registration() {
      super(PATH, "Where results differ", "view/studies");
    }

    @Override
    public AnalysisRequest request(String path, Map<String, List<String>> parameters) {
      return Disagreements.request(parameters);
    }

    @Override
    public Disagreements of(ViewRequest request, NamedQuery named) {
      return Disagreements.of(request.claims(), request.names(), named, request.parameters());
    }
  }
}
