package com.mecfsatlas.ledger;

import com.mecfsatlas.graph.Thing;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A claim with the studies that bear on it.
 *
 * @param label the whole claim in words
 * @param relation how the subject stands to the object, in words
 * @param in the people, cells or condition in which it is claimed; may be empty
 */
public record ClaimStudies(
    Thing claim,
    String label,
    Stop subject,
    String relation,
    Stop object,
    List<Stop> in,
    List<Study> studies) {
  public ClaimStudies {
    in = List.copyOf(in);
    studies = List.copyOf(studies);
  }

  /** Each record of some claims once, with the settings of all that it contributes to them. */
  public static List<Study> records(Collection<ClaimStudies> claims) {
    Map<Thing, Study> records = new LinkedHashMap<>();
    claims.forEach(
        claim ->
            claim.studies().forEach(study -> records.merge(study.record(), study, Study::with)));
    return List.copyOf(records.values());
  }

  /** Only those studies; the claim itself stays. */
  public ClaimStudies only(Predicate<Study> wanted) {
    return new ClaimStudies(
        claim, label, subject, relation, object, in, studies.stream().filter(wanted).toList());
  }

  public boolean isAbout(Thing thing) {
    return subject.thing().equals(thing) || object.thing().equals(thing);
  }

  /** The other end of the claim, seen from {@code thing}. */
  public Stop beside(Thing thing) {
    return subject.thing().equals(thing) ? object : subject;
  }

  /** Both ends. */
  public Stream<Stop> ends() {
    return Stream.of(subject, object);
  }

  public List<Study> found() {
    return studies.stream().filter(Study::found).toList();
  }

  public List<Study> disagreeing() {
    return studies.stream().filter(Study::disagrees).toList();
  }

  /** Whether one study found it and another did not, or found it in part. */
  public boolean differs() {
    return !found().isEmpty() && !disagreeing().isEmpty();
  }

  /** None where no study found it: such a claim is no leg of a route. */
  public Optional<Strength> strength() {
    List<Study> found = found();
    return found.isEmpty() ? Optional.empty() : Optional.of(Strength.of(found));
  }
}
