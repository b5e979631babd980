package com.mecfsatlas.route;

import com.mecfsatlas.graph.Thing;
import java.util.List;
import java.util.Optional;

/**
 * A claim with the counted studies that bear on it.
 *
 * @param label the whole claim in words
 * @param relation how the subject stands to the object, in words
 */
public record ClaimStudies(
    Thing claim, String label, Stop subject, String relation, Stop object, List<Study> studies) {
  public ClaimStudies {
    studies = List.copyOf(studies);
  }

  /** Only those studies; the claim itself stays. */
  public ClaimStudies only(Studies wanted) {
    return new ClaimStudies(
        claim, label, subject, relation, object, studies.stream().filter(wanted::include).toList());
  }

  public List<Study> found() {
    return studies.stream().filter(Study::found).toList();
  }

  public List<Study> disagreeing() {
    return studies.stream().filter(Study::disagrees).toList();
  }

  /** None where no study found it: such a claim is no leg of a route. */
  public Optional<Strength> strength() {
    List<Study> found = found();
    return found.isEmpty() ? Optional.empty() : Optional.of(Strength.of(found));
  }
}
