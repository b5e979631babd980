package com.mecfsatlas.representation.html;

import com.mecfsatlas.analysis.Comparison;
import com.mecfsatlas.evidence.ClaimEvidence;
import com.mecfsatlas.evidence.EvidenceLine;
import com.mecfsatlas.model.EntityId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The counted studies that bear on a claim besides the study of one page.
 *
 * @param own what the study of the page contributes
 * @param agree those with the same outcome
 * @param differ those with another; where the study of the page did not measure it, all that did
 * @param differences in what they are unlike: differences, not explanations
 */
public record OtherStudies(
    ClaimEvidence claim,
    EvidenceLine own,
    List<EvidenceLine> agree,
    List<EvidenceLine> differ,
    List<Difference> differences) {
  /** How many of each a page shows; the page of the claim has them all. */
  public static final int SHOWN = 3;

  private static final String NOT_MEASURED = "notMeasured";

  /** Of each claim on which {@code record} bears, where there are others. */
  static List<OtherStudies> of(List<ClaimEvidence> claims, EntityId record) {
    return claims.stream().flatMap(claim -> of(claim, record)).toList();
  }

  private static Stream<OtherStudies> of(ClaimEvidence claim, EntityId record) {
    List<EvidenceLine> others =
        claim
            .only(study -> study.counted() && !study.record().equals(record))
            .only(study -> !study.outcome().equals(NOT_MEASURED))
            .studies();
    return claim.studies().stream()
        .filter(study -> study.record().equals(record) && !others.isEmpty())
        .limit(1)
        .map(
            own -> {
              List<EvidenceLine> differ =
                  others.stream().filter(each -> !each.outcome().equals(own.outcome())).toList();
              return new OtherStudies(
                  claim,
                  own,
                  others.stream().filter(each -> each.outcome().equals(own.outcome())).toList(),
                  differ,
                  own.outcome().equals(NOT_MEASURED) || differ.isEmpty()
                      ? List.of()
                      : Difference.between(List.of(own), differ));
            });
  }

  public boolean isMeasured() {
    return !own.outcome().equals(NOT_MEASURED);
  }

  /** The names of the differences. */
  public String names() {
    return differences.stream()
        .map(Difference::feature)
        .map(name -> name.equals("PEM") ? name : name.toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  /** Where the study of the page stands beside the others, those that differ first. */
  public String compare() {
    return Comparison.address(
        Stream.of(own.counted() ? List.of(own) : List.<EvidenceLine>of(), differ, agree)
            .flatMap(List::stream)
            .toList());
  }
}
