package com.mecfsatlas.view.excerpt;

import com.mecfsatlas.graph.Kind;
import com.mecfsatlas.graph.NamedQuery;
import com.mecfsatlas.graph.Slug;
import com.mecfsatlas.graph.Thing;
import com.mecfsatlas.ledger.ClaimStudies;
import com.mecfsatlas.ledger.Ledger;
import com.mecfsatlas.ledger.Stop;
import com.mecfsatlas.ledger.Study;
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
public record Compare(
    ViewRequest request,
    List<Column> columns,
    List<String> unknown,
    List<Study> near,
    String behind)
    implements Excerpt {
  public static final String PATH = "/compare";

  /** More columns than these do not fit on a screen. */
  public static final int MOST = 6;

  private static final int NEAR = 6;

  /** A study with the claims on which it bears. */
  public record Column(Study study, List<ClaimStudies> claims) {
    public Column {
      claims = List.copyOf(claims);
    }

    private Set<String> all(Function<Study, Set<String>> feature) {
      return claims.stream()
          .flatMap(claim -> claim.studies().stream())
          .flatMap(each -> feature.apply(each).stream())
          .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public Set<String> samples() {
      return all(Study::tissues);
    }

    public Set<String> methods() {
      return all(Study::measures);
    }

    public Set<String> settings() {
      return all(Study::settingNames);
    }
  }

  /**
   * Reads and answers a request.
   *
   * @throws IllegalArgumentException for more studies than fit side by side
   */
  public static Compare of(Ledger ledger, NamedQuery template, Map<String, List<String>> query) {
    ViewRequest request = ViewRequest.parse(PATH, query, Set.of("ids"));
    List<String> ids =
        Stream.of(request.get("ids").split(","))
            .map(String::strip)
            .filter(id -> !id.isEmpty())
            .distinct()
            .toList();
    if (ids.size() > MOST) {
      throw new IllegalArgumentException(
          "ids names at most " + MOST + " studies, not " + ids.size());
    }
    Ledger counted = ledger.only(request.filter());
    List<Column> columns = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    BehindQuery behind = new BehindQuery(template);
    for (String id : ids) {
      Optional<Thing> record = Slug.parse(id).map(slug -> new Thing(Kind.EVIDENCE, slug));
      List<ClaimStudies> claims = record.map(each -> of(counted, each)).orElse(List.of());
      if (claims.isEmpty()) {
        unknown.add(id);
      } else {
        columns.add(new Column(claims.getFirst().studies().getFirst(), claims));
        behind.record(record.orElseThrow());
      }
    }
    return new Compare(
        request,
        columns,
        unknown,
        near(counted, unknown),
        columns.isEmpty() ? "" : behind.text(request.filter()));
  }

  private static List<ClaimStudies> of(Ledger ledger, Thing record) {
    return ledger.only(study -> study.record().equals(record)).claims();
  }

  /** Those that share the beginning of their name, which is the first author's. */
  private static List<Study> near(Ledger ledger, List<String> unknown) {
    Set<Study> near = new LinkedHashSet<>();
    for (String id : unknown) {
      String author = id.replaceFirst("-.*", "");
      ClaimStudies.records(ledger.claims()).stream()
          .filter(study -> study.record().slug().toString().startsWith(author))
          .limit(NEAR)
          .forEach(near::add);
    }
    return List.copyOf(near);
  }

  /** The same comparison with one study put in the place of an unknown one. */
  public String instead(Study study) {
    String ids =
        Stream.concat(
                columns.stream().map(column -> column.study().record().slug().toString()),
                Stream.of(study.record().slug().toString()))
            .collect(Collectors.joining(","));
    return request.with("ids", ids).href();
  }

  /** The address at which these studies stand side by side; some, where there are too many. */
  public static String address(List<Study> studies) {
    return PATH
        + "?ids="
        + ViewRequest.encode(
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
                    List.of(new Stop(column.study().record(), column.study().title())),
                    column.claims()))
        .toList();
  }
}
