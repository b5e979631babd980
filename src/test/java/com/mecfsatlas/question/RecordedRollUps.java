package com.mecfsatlas.question;

import static com.mecfsatlas.question.RecordedClaims.slug;

import com.mecfsatlas.question.RecordedClaims.Claim;
import com.mecfsatlas.question.RecordedClaims.Line;
import com.mecfsatlas.vocabulary.Atlas;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Resource;

/** Claims about one thing and one condition, brought together from the files. */
final class RecordedRollUps {
  private static final Set<Resource> OF_NUMBERS =
      Set.of(Atlas.relationFamily_levelOrNumber, Atlas.relationFamily_presence);

  private final CuratedRecords records;
  private final Map<String, RollUp> rollUps = new TreeMap<>();
  private final Map<Resource, Set<Resource>> topics = new HashMap<>();

  /**
   * One of them.
   *
   * @param parts the claims that are counted, without those about a kind of the cell
   */
  record RollUp(
      String iri, Resource of, Resource with, Map<String, Claim> claims, Map<String, Claim> parts) {
    /** The counted lines of the parts. */
    Collection<Line> lines() {
      return parts.values().stream().flatMap(claim -> claim.counted().stream()).toList();
    }
  }

  RecordedRollUps(CuratedRecords records, RecordedClaims claims) {
    this.records = records;
    claims.all().forEach(this::add);
    rollUps
        .values()
        .removeIf(
            rollUp ->
                RecordedClaims.cohorts(
                            rollUp.claims().values().stream()
                                .flatMap(claim -> claim.counted().stream())
                                .toList())
                        .size()
                    < 3);
  }

  Collection<RollUp> all() {
    return rollUps.values();
  }

  Set<Resource> topics(Resource thing) {
    return topics.computeIfAbsent(thing, records::topics);
  }

  private void add(Claim claim) {
    List<Resource> ends = claim.ends().toList();
    for (Resource end : ends) {
      for (Resource place : claim.things().filter(each -> !each.equals(end)).toList()) {
        for (Resource condition : topics(place)) {
          if (records.is(condition, Atlas.Condition)) {
            topics(end).stream()
                .filter(topic -> apart(topic, condition))
                .forEach(topic -> add(claim, topic, condition));
          }
        }
      }
    }
  }

  /** Neither counts under the other; of two conditions the first by address is the thing. */
  private boolean apart(Resource topic, Resource condition) {
    return !topics(topic).contains(condition)
        && !topics(condition).contains(topic)
        && (!records.is(topic, Atlas.Condition)
            || topic.getURI().compareTo(condition.getURI()) < 0);
  }

  private void add(Claim claim, Resource topic, Resource condition) {
    String iri = CuratedRecords.ID + "roll-up/" + slug(topic) + "-and-" + slug(condition);
    RollUp rollUp =
        rollUps.computeIfAbsent(
            iri,
            address ->
                new RollUp(
                    address, topic, condition, new LinkedHashMap<>(), new LinkedHashMap<>()));
    rollUp.claims().put(claim.iri(), claim);
    if (!aboutKindOfCell(claim, topic)) {
      rollUp.parts().put(claim.iri(), claim);
    }
  }

  private boolean aboutKindOfCell(Claim claim, Resource topic) {
    return records.is(topic, Atlas.Cell)
        && !claim.subject().equals(topic)
        && records.upwards(claim.subject()).contains(topic)
        && records.links(claim.relation(), Atlas.relationFamily).stream()
            .anyMatch(OF_NUMBERS::contains);
  }
}
