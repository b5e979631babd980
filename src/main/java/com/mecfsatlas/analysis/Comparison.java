package com.mecfsatlas.analysis;

import com.mecfsatlas.evidence.ClaimEvidence;
import com.mecfsatlas.evidence.EvidenceBase;
import com.mecfsatlas.evidence.EvidenceLine;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityReference;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.model.Slug;
import com.mecfsatlas.query.NamedQuery;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Studies side by side, always in the same rows.
 *
 * @param columns one a study, in the order asked
 * @param unknown what was asked for and is no counted study
 * @param near studies whose names are like those
 */
public record Comparison(
    AnalysisRequest request,
    List<Column> columns,
    List<String> unknown,
    List<EvidenceLine> near,
    String sourceQuery)
    implements Analysis {
  public static final String PATH = "/compare";

  /** More columns than these do not fit on a screen. */
  public static final int MOST = 6;

  private static final int NEAR = 6;

  /** A study with the claims on which it bears. */
  public record Column(EvidenceLine study, List<ClaimEvidence> claims) {
    public Column {
      claims = List.copyOf(claims);
    }

    private Set<String> all(Function<EvidenceLine, Set<String>> feature) {
      return claims.stream()
          .flatMap(claim -> claim.studies().stream())
          .flatMap(each -> feature.apply(each).stream())
          .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public Set<String> samples() {
      return all(EvidenceLine::tissues);
    }

    public Set<String> methods() {
      return all(EvidenceLine::measures);
    }

    public Set<String> numbers() {
      return all(EvidenceLine::numbers);
    }

    public Set<String> settings() {
      return all(EvidenceLine::settingNames);
    }
  }

  /**
   * Reads a request, and computes nothing.
   *
   * @throws IllegalArgumentException naming the parameter and what is allowed
   */
  public static AnalysisRequest request(Map<String, List<String>> query) {
    AnalysisRequest request = AnalysisRequest.parse(PATH, query, Set.of("ids"));
    int ids = ids(request).size();
    if (ids > MOST) {
      throw new IllegalArgumentException("ids names at most " + MOST + " studies, not " + ids);
    }
    return request;
  }

  private static List<String> ids(AnalysisRequest request) {
    return Stream.of(request.get("ids").split(","))
        .map(String::strip)
        .filter(id -> !id.isEmpty())
        .distinct()
        .toList();
  }

  /**
   * Reads and answers a request.
   *
   * @throws IllegalArgumentException for more studies than fit side by side
   */
  public static Comparison of(
      EvidenceBase evidence, NamedQuery template, Map<String, List<String>> query) {
    AnalysisRequest request = request(query);
    List<String> ids = ids(request);
    EvidenceBase counted = evidence.only(request.filter());
    List<Column> columns = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    SourceQuery sourceQuery = new SourceQuery(template);
    for (String id : ids) {
      Optional<EntityId> record =
          Slug.parse(id).map(slug -> new EntityId(EntityType.EVIDENCE, slug));
      List<ClaimEvidence> claims = record.map(each -> of(counted, each)).orElse(List.of());
      if (claims.isEmpty()) {
        unknown.add(id);
      } else {
        columns.add(new Column(claims.getFirst().studies().getFirst(), claims));
        sourceQuery.record(record.orElseThrow());
      }
    }
    return new Comparison(
        request,
        columns,
        unknown,
        near(counted, unknown),
        columns.isEmpty() ? "" : sourceQuery.text(request.filter()));
  }

  private static List<ClaimEvidence> of(EvidenceBase evidence, EntityId record) {
    return evidence.only(study -> study.record().equals(record)).claims();
  }

  /** Those that share the beginning of their name, which is the first author's. */
  private static List<EvidenceLine> near(EvidenceBase evidence, List<String> unknown) {
    Set<EvidenceLine> near = new LinkedHashSet<>();
    for (String id : unknown) {
      String author = id.replaceFirst("-.*", "");
      ClaimEvidence.records(evidence.claims()).stream()
          .filter(study -> study.record().slug().toString().startsWith(author))
          .limit(NEAR)
          .forEach(near::add);
    }
    return List.copyOf(near);
  }

  /** The same comparison with one study put in the place of an unknown one. */
  public String instead(EvidenceLine study) {
    String ids =
        Stream.concat(
                columns.stream().map(column -> column.study().record().slug().toString()),
                Stream.of(study.record().slug().toString()))
            .collect(Collectors.joining(","));
    return request.with("ids", ids).href();
  }

  /** The address at which these studies stand side by side; some, where there are too many. */
  public static String address(List<EvidenceLine> studies) {
    return PATH
        + "?ids="
        + AnalysisRequest.encode(
            studies.stream()
                .map(study -> study.record().slug().toString())
                .distinct()
                .limit(MOST)
                .collect(Collectors.joining(",")));
  }

  @Override
  public String title() {
    return "Studies side by side";
  }

  @Override
  public List<Section> sections() {
    return columns.stream()
        .map(
            column ->
                new Section(
                    column.study().title(),
                    List.of(new EntityReference(column.study().record(), column.study().title())),
                    column.claims()))
        .toList();
  }

  /** Where it is, and how it is asked. */
  public static final class Registration extends View {
    public Registration() {
      super(PATH, "Studies side by side", "view/studies");
    }

    @Override
    public AnalysisRequest request(String path, Map<String, List<String>> parameters) {
      return Comparison.request(parameters);
    }

    @Override
    public Comparison of(ViewRequest request, NamedQuery named) {
      return Comparison.of(request.claims(), named, request.parameters());
    }
  }
}
