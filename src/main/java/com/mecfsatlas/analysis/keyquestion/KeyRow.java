package com.mecfsatlas.analysis.keyquestion;

import com.mecfsatlas.evidence.ClaimEvidence;
import com.mecfsatlas.evidence.EvidenceLine;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityReference;
import java.util.List;

/**
 * What a key question counts together.
 *
 * @param named the thing whose page tells more, under the name that the picture gives it
 * @param topic what it is about
 * @param apart whether it answers another part of the question than the other rows
 * @param claims with only the studies that are counted here
 */
public record KeyRow(
    EntityReference named,
    EntityId topic,
    boolean apart,
    List<ClaimEvidence> claims,
    CohortOutcomes outcomes) {
  public KeyRow {
    claims = List.copyOf(claims);
  }

  static KeyRow of(
      EntityReference named, EntityId topic, boolean apart, List<ClaimEvidence> claims) {
    return new KeyRow(named, topic, apart, claims, CohortOutcomes.of(lines(claims)));
  }

  List<EvidenceLine> lines() {
    return lines(claims);
  }

  private static List<EvidenceLine> lines(List<ClaimEvidence> claims) {
    return claims.stream().flatMap(claim -> claim.studies().stream()).toList();
  }
}
