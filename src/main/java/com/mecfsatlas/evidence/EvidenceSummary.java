package com.mecfsatlas.evidence;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityReference;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One evidence record as a reader chooses it among others, whether it bears on a claim or not.
 *
 * @param year of publication; 0 where it is not known
 * @param settings where the study was made; empty where it is not known
 * @param standing of the paper: current, corrected and so on; empty where it is not known
 * @param size the number of people; 0 where it is not known of every group
 * @param mentions what it is about, each thing also by what is broader
 * @param limit the first thing that it does not prove
 */
public record EvidenceSummary(
    EntityId record,
    String title,
    int year,
    String firstAuthor,
    String journal,
    String pem,
    Set<String> settings,
    String settingName,
    String design,
    String designName,
    String standing,
    String standingName,
    Set<EntityReference> criteria,
    int size,
    Set<EntityId> mentions,
    String summary,
    String limit)
    implements StudyFeatures {
  public EvidenceSummary {
    settings = Set.copyOf(settings);
    mentions = Set.copyOf(mentions);
  }

  /** The same record read once more, with a further case definition. */
  EvidenceSummary with(EvidenceSummary other) {
    Set<EntityReference> all = new LinkedHashSet<>(criteria);
    all.addAll(other.criteria);
    return new EvidenceSummary(
        record,
        title,
        year,
        firstAuthor,
        journal,
        pem,
        settings,
        settingName,
        design,
        designName,
        standing,
        standingName,
        all,
        size,
        mentions,
        summary,
        limit);
  }

  public boolean isRetracted() {
    return standing.equals("retracted");
  }

  /** The short names of the case definitions. */
  public List<String> criteriaNames() {
    return criteria.stream().map(EntityReference::name).toList();
  }
}
