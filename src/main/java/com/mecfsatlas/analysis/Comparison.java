package com.mecfsatlas.analysis;

import com.mecfsatlas.evidence.ClaimEvidence;
import com.mecfsatlas.evidence.EvidenceBase;
import com.mecfsatlas.evidence.EvidenceIndex;
import com.mecfsatlas.evidence.EvidenceLine;
import com.mecfsatlas.evidence.StudyParameters;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityReference;
import com.mecfsatlas.query.NamedQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Studies side by side, always in the same rows.
 *
 * @param columns one a study, in the order asked
 * @param open what was asked for and names no one study, with those that it may name
 * @param uncounted the names of records that were asked for and count for no claim
 */
public record Comparison(
    AnalysisRequest request,
    List<Column> columns,
    List<ResolvedName> open,
    List<EntityReference> uncounted,
    String sourceQuery)
    implements Analysis {
  public static final String PATH = "/compare";

  /** More columns than these do not fit on a screen. */
  public static final int MOST = 6;

  private static final String IDS = "ids";

  /** One study; a form with a box to tick for each gives it several times. */
  private static final String STUDY = "study";

  /**
   * A study with the claims on which it bears.
   *
   * @param name first author and year
   */
  public record Column(String name, EvidenceLine study, List<ClaimEvidence> claims) {
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

    public Set<String> settings() {
      return all(EvidenceLine::settingNames);
    }

    /** What it contributes to {@code claim}; empty where it does not bear on it. */
    public Optional<EvidenceLine> on(EntityId claim) {
      return claims.stream()
          .filter(each -> each.claim().equals(claim))
          .map(each -> each.studies().getFirst())
          .findFirst();
    }

    private String slug() {
      return study.record().slug().toString();
    }
  }

  /**
   * Reads a request, and computes nothing.
   *
   * @throws IllegalArgumentException naming the parameter and what is allowed
   */
  public static AnalysisRequest request(Map<String, List<String>> query) {
    Map<String, List<String>> others = new LinkedHashMap<>(query);
    List<String> listed = Optional.ofNullable(others.remove(IDS)).orElse(List.of());
    List<String> ticked = Optional.ofNullable(others.remove(STUDY)).orElse(List.of());
    AnalysisRequest request = AnalysisRequest.parse(PATH, others, Set.of(IDS, STUDY));
    if (listed.size() > 1) {
      throw new IllegalArgumentException("ids must be given once, not " + listed.size() + " times");
    }
    // A comma parts one study from the next, so that of "Querec, 2023" is left out.
    String ids =
        Stream.concat(listed.stream(), ticked.stream().map(each -> each.replace(',', ' ')))
            .map(StudyParameters::visible)
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(","));
    AnalysisRequest asked = ids.isEmpty() ? request : request.with(IDS, ids);
    List<String> studies = ids(asked);
    if (studies.size() > MOST) {
      throw new IllegalArgumentException(
          "ids and study name at most " + MOST + " studies, not " + studies.size());
    }
    if (studies.stream().anyMatch(each -> each.length() > AnalysisRequest.LONGEST)) {
      throw new IllegalArgumentException(
          "the name of a study must be at most " + AnalysisRequest.LONGEST + " characters");
    }
    return asked;
  }

  private static List<String> ids(AnalysisRequest request) {
    return Stream.of(request.get(IDS).split(","))
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
      EvidenceBase evidence,
      StudyNames names,
      NamedQuery template,
      Map<String, List<String>> query) {
    AnalysisRequest request = request(query);
    EvidenceIndex counted = new EvidenceIndex(evidence.only(request.filter()));
    SequencedMap<EntityId, Column> columns = new LinkedHashMap<>();
    List<ResolvedName> open = new ArrayList<>();
    Set<EntityReference> uncounted = new LinkedHashSet<>();
    for (String id : ids(request)) {
      ResolvedName found = names.find(id);
      if (found.sure()) {
        column(found.entity().thing(), counted, names)
            .ifPresentOrElse(
                column -> columns.putIfAbsent(column.study().record(), column),
                () -> uncounted.add(found.entity()));
      } else {
        open.add(found);
      }
    }
    SourceQuery sourceQuery = new SourceQuery(template);
    columns.keySet().forEach(sourceQuery::record);
    return new Comparison(
        request,
        List.copyOf(columns.values()),
        open,
        List.copyOf(uncounted),
        columns.isEmpty() ? "" : sourceQuery.text(request.filter()));
  }

  private static Optional<Column> column(EntityId record, EvidenceIndex counted, StudyNames names) {
    List<ClaimEvidence> claims =
        counted.bearing(record).stream()
            .map(claim -> claim.only(study -> study.record().equals(record)))
            .toList();
    return claims.stream()
        .findFirst()
        .map(
            first ->
                new Column(
                    names.of(record).map(StudyNames::brief).orElse(record.slug().toString()),
                    first.studies().getFirst(),
                    claims));
  }

  /** The claims on which more than one of the studies bears, those of the most studies first. */
  public List<ClaimEvidence> shared() {
    Map<EntityId, ClaimEvidence> claims = new TreeMap<>(Comparator.comparing(EntityId::iri));
    columns.forEach(column -> column.claims().forEach(each -> claims.put(each.claim(), each)));
    return claims.values().stream()
        .filter(claim -> bearing(claim) > 1)
        .sorted(Comparator.comparing(claim -> -bearing(claim)))
        .toList();
  }

  private long bearing(ClaimEvidence claim) {
    return columns.stream().filter(each -> each.on(claim.claim()).isPresent()).count();
  }

  /** The same comparison with one study put in the place of a name that may mean several. */
  public String instead(ResolvedName name, EntityReference study) {
    return with(
        Stream.concat(
            columns.stream().map(Column::slug),
            open.stream()
                .map(each -> each.equals(name) ? study.thing().slug().toString() : each.typed())));
  }

  /** The same comparison without one study. */
  public String without(Column column) {
    return with(
        Stream.concat(
            columns.stream().filter(each -> !each.equals(column)).map(Column::slug),
            open.stream().map(ResolvedName::typed)));
  }

  private String with(Stream<String> ids) {
    String all = ids.collect(Collectors.joining(","));
    return (all.isEmpty() ? request.without(IDS) : request.with(IDS, all)).href();
  }

  /** What a form must say besides to add a study to these. */
  public List<String> chosen() {
    return columns.stream().map(Column::slug).toList();
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
    return columns.isEmpty()
        ? "Studies side by side"
        : columns.stream().map(Column::name).collect(Collectors.joining(", "));
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
      return Comparison.of(
          request.claims(),
          new StudyNames(
              request.evidence().records().of(request.snapshot()),
              request.evidence().search(),
              request.snapshot()),
          named,
          request.parameters());
    }
  }
}
