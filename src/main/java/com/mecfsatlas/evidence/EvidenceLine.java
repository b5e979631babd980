package com.mecfsatlas.evidence;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityReference;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What one record contributes to one claim: an evidence line.
 *
 * @param line its IRI
 * @param year of publication; 0 where it is not known
 * @param firstAuthor the family name, or the name of a group; empty where nobody signed
 * @param status counted, review, notice or retracted; only the first takes part in anything counted
 * @param outcome found, notFound, mixed or notMeasured
 * @param settings where its findings were made; patientCellsExVivo are cells taken from people
 * @param settingNames the same in words
 * @param design in words; empty where it is not known
 * @param pem required, notRequired, notApplicable or unclear; empty where it is not known
 * @param criteria the case definitions by which people were chosen
 * @param size the number of people; 0 where it is not known of every group
 * @param cohorts studies with one of them in common are not independent
 * @param statements its findings in plain words
 * @param tissues what was looked at
 * @param measures how
 * @param numbers what the paper prints for its findings, in words, in the order of the record
 * @param values those of them that are a number of something, in the same order
 * @param limit the first thing that it does not prove
 */
public record EvidenceLine(
    String line,
    EntityId record,
    String title,
    int year,
    String firstAuthor,
    String status,
    String outcome,
    Set<String> settings,
    Set<String> settingNames,
    String design,
    String pem,
    Set<EntityReference> criteria,
    int size,
    Set<String> cohorts,
    Set<String> statements,
    Set<String> tissues,
    Set<String> measures,
    Set<String> numbers,
    List<PlottedValue> values,
    String limit)
    implements StudyFeatures {

  public EvidenceLine {
    settings = Set.copyOf(settings);
    cohorts = Set.copyOf(cohorts);
    values = List.copyOf(values);
  }

  /**
   * Of one line, or of one record on several claims, with all that either reading has. Where it
   * found one and did not find another it is mixed, as a cohort is in a roll-up.
   */
  public EvidenceLine with(EvidenceLine other) {
    return new EvidenceLine(
        line,
        record,
        title,
        year,
        firstAuthor,
        status,
        together(List.of(outcome, other.outcome)),
        union(settings, other.settings),
        union(settingNames, other.settingNames),
        design,
        pem,
        union(criteria, other.criteria),
        size,
        union(cohorts, other.cohorts),
        union(statements, other.statements),
        union(tissues, other.tissues),
        union(measures, other.measures),
        union(numbers, other.numbers),
        List.copyOf(union(values, other.values)),
        limit);
  }

  /** What several outcomes are together: mixed where what was measured differs. */
  public static String together(Collection<String> outcomes) {
    Set<String> measured = new LinkedHashSet<>(outcomes);
    measured.remove("notMeasured");
    return switch (measured.size()) {
      case 0 -> "notMeasured";
      case 1 -> measured.iterator().next();
      default -> "mixed";
    };
  }

  /** The same study with what came out of several things together. */
  public EvidenceLine withOutcome(String together) {
    return as(together, pem);
  }

  /** The same people, where several of their papers came to this together. */
  public EvidenceLine as(String outcome, String pem) {
    return new EvidenceLine(
        line,
        record,
        title,
        year,
        firstAuthor,
        status,
        outcome,
        settings,
        settingNames,
        design,
        pem,
        criteria,
        size,
        cohorts,
        statements,
        tissues,
        measures,
        numbers,
        values,
        limit);
  }

  /** As readers call a study: the first author and the year; its title where nobody signed. */
  public String name() {
    String author = firstAuthor.isEmpty() ? title : firstAuthor;
    return year == 0 ? author : author + " " + year;
  }

  public boolean counted() {
    return status.equals("counted");
  }

  public boolean found() {
    return outcome.equals("found");
  }

  /** Whether it looked for what the claim says and did not find it, or found it in part. */
  public boolean disagrees() {
    return outcome.equals("notFound") || outcome.equals("mixed");
  }

  /** What came out, in words. */
  public String outcomeWords() {
    return switch (outcome) {
      case "found" -> "found";
      case "notFound" -> "not found";
      case "mixed" -> "mixed";
      default -> "not measured";
    };
  }

  /** The short names of the case definitions. */
  public List<String> criteriaNames() {
    return criteria.stream().map(EntityReference::name).toList();
  }

  private static <T> Set<T> union(Collection<T> one, Collection<T> other) {
    Set<T> all = new LinkedHashSet<>(one);
    all.addAll(other);
    return all;
  }
}
