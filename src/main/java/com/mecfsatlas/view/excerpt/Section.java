package com.mecfsatlas.view.excerpt;

import com.mecfsatlas.ledger.ClaimStudies;
import com.mecfsatlas.ledger.Stop;
import java.util.List;

/**
 * One part of a view: a route, a cell of a matrix, a year.
 *
 * @param about the things that it is about
 * @param claims with only those studies that are shown
 */
public record Section(String name, List<Stop> about, List<ClaimStudies> claims) {
  public Section {
    about = List.copyOf(about);
    claims = List.copyOf(claims);
  }
}
