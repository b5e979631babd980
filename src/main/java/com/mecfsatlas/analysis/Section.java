package com.mecfsatlas.analysis;

import com.mecfsatlas.evidence.ClaimEvidence;
import com.mecfsatlas.model.EntityReference;
import java.util.List;

/**
 * One part of a view: a route, a cell of a matrix, a year.
 *
 * @param about the things that it is about
 * @param claims with only those studies that are shown
 */
public record Section(String name, List<EntityReference> about, List<ClaimEvidence> claims) {
  public Section {
    about = List.copyOf(about);
    claims = List.copyOf(claims);
  }
}
