package com.mecfsatlas.analysis;

import com.mecfsatlas.evidence.ClaimEvidence;
import com.mecfsatlas.evidence.EvidenceBase;
import com.mecfsatlas.evidence.EvidenceLine;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.query.NamedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Of which kinds of things there is a matrix, and how many studies each has. Every claim joins two
 * of these kinds.
 *
 * @param pairs each two kinds once, with the claims that join them
 */
public record MatrixTypes(
    AnalysisRequest request, Map<Pair, List<ClaimEvidence>> pairs, String sourceQuery)
    implements Analysis {

  /** Two kinds, the earlier one in {@link Matrix#KINDS} first. */
  public record Pair(EntityType rows, EntityType columns) {
    public String words() {
      return rows.plural() + " and " + columns.plural().toLowerCase(Locale.ROOT);
    }

    /** The matrix of the two. */
    public String href() {
      return Matrix.PATH + "/" + rows.segment() + "/" + columns.segment();
    }
  }

  /**
   * Reads a request, and computes nothing.
   *
   * @throws IllegalArgumentException naming the parameter and what is allowed
   */
  public static AnalysisRequest request(Map<String, List<String>> query) {
    return AnalysisRequest.parse(Matrix.PATH, query, Set.of());
  }

  /** Reads and answers a request. */
  public static MatrixTypes of(
      EvidenceBase evidence, NamedQuery template, Map<String, List<String>> query) {
    AnalysisRequest request = request(query);
    List<ClaimEvidence> claims = evidence.only(request.filter()).claims();
    Map<Pair, List<ClaimEvidence>> pairs = new LinkedHashMap<>();
    for (EntityType rows : Matrix.KINDS) {
      for (EntityType columns :
          Matrix.KINDS.subList(Matrix.KINDS.indexOf(rows), Matrix.KINDS.size())) {
        List<ClaimEvidence> joining =
            claims.stream()
                .filter(claim -> !Matrix.pairs(claim, rows, columns, evidence.topics()).isEmpty())
                .toList();
        if (!joining.isEmpty()) {
          pairs.put(new Pair(rows, columns), joining);
        }
      }
    }
    return new MatrixTypes(
        request, pairs, pairs.isEmpty() ? "" : new SourceQuery(template).text(request.filter()));
  }

  /** The studies of a pair, each record once. */
  public List<EvidenceLine> studies(Pair pair) {
    return ClaimEvidence.records(pairs.getOrDefault(pair, List.of()));
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

  /** Where it is, and how it is asked. */
  public static final class Registration extends View {
    public Registration() {
      super(Matrix.PATH, "Any two kinds of things", "view/studies");
    }

    @Override
    public AnalysisRequest request(String path, Map<String, List<String>> parameters) {
      return MatrixTypes.request(parameters);
    }

    @Override
    public MatrixTypes of(ViewRequest request, NamedQuery named) {
      return MatrixTypes.of(request.claims(), named, request.parameters());
    }
  }
}
