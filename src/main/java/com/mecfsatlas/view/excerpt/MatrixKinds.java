package com.mecfsatlas.view.excerpt;

import com.mecfsatlas.graph.Kind;
import com.mecfsatlas.graph.NamedQuery;
import com.mecfsatlas.ledger.ClaimStudies;
import com.mecfsatlas.ledger.Ledger;
import com.mecfsatlas.ledger.Study;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Of which kinds of things there is a matrix, and how many studies each has.
 *
 * @param pairs each two kinds once, with the claims that join them
 */
public record MatrixKinds(ViewRequest request, Map<Pair, List<ClaimStudies>> pairs, String behind)
    implements Excerpt {

  /** Two kinds, the earlier one in {@link Matrix#KINDS} first. */
  public record Pair(Kind rows, Kind columns) {
    public String words() {
      return rows.plural() + " and " + columns.plural().toLowerCase(Locale.ROOT);
    }

    /** The matrix of the two. */
    public String href() {
      return Matrix.PATH + "/" + rows.segment() + "/" + columns.segment();
    }
  }

  /** Reads and answers a request. */
  public static MatrixKinds of(
      Ledger ledger, NamedQuery template, Map<String, List<String>> query) {
    ViewRequest request = ViewRequest.parse(Matrix.PATH, query, Set.of());
    List<ClaimStudies> claims = ledger.only(request.filter()).claims();
    Map<Pair, List<ClaimStudies>> pairs = new LinkedHashMap<>();
    BehindQuery behind = new BehindQuery(template);
    for (Kind rows : Matrix.KINDS) {
      for (Kind columns : Matrix.KINDS.subList(Matrix.KINDS.indexOf(rows), Matrix.KINDS.size())) {
        List<ClaimStudies> joining =
            claims.stream().filter(claim -> joins(claim, rows, columns)).toList();
        if (!joining.isEmpty()) {
          pairs.put(new Pair(rows, columns), joining);
          behind.between(rows, columns);
          if (rows != columns) {
            behind.between(columns, rows);
          }
        }
      }
    }
    return new MatrixKinds(request, pairs, pairs.isEmpty() ? "" : behind.text(request.filter()));
  }

  private static boolean joins(ClaimStudies claim, Kind one, Kind other) {
    Kind subject = claim.subject().thing().kind();
    Kind object = claim.object().thing().kind();
    return (subject == one && object == other) || (subject == other && object == one);
  }

  /** The studies of a pair, each record once. */
  public List<Study> studies(Pair pair) {
    return ClaimStudies.records(pairs.getOrDefault(pair, List.of()));
  }

  @Override
  public String title() {
    return "Matrix: choose two kinds of things";
  }

  @Override
  public List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    pairs.forEach((pair, claims) -> sections.add(new Section(pair.words(), List.of(), claims)));
    return sections;
  }
}
