package com.mecfsatlas.representation.html;

import com.mecfsatlas.analysis.TestedTreatment;
import com.mecfsatlas.analysis.Trial;
import com.mecfsatlas.analysis.TrialCounts;
import com.mecfsatlas.evidence.EvidenceLine;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.store.Listing;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The list of treatments with what was tried: a row for each treatment, its trials within.
 *
 * @param list the same list as any other kind has
 * @param treatments those of its rows, in its order
 * @param messages what all trials come to, whatever the list shows
 * @param query the query behind the trials
 */
public record TreatmentsPage(
    ListPage list, List<TestedTreatment> treatments, TrialMessages messages, String query) {
  /** The column by which the list goes by the year of the first study. */
  private static final String FIRST = "firstStudy";

  static TreatmentsPage of(
      Site site, ListView view, List<TestedTreatment> all, String sourceQuery) {
    Map<EntityId, TestedTreatment> byThing =
        all.stream()
            .collect(Collectors.toMap(each -> each.treatment().thing(), Function.identity()));
    return new TreatmentsPage(
        ListPage.of(site, view, Map.of()),
        view.rows().stream()
            .map(Listing.Row::thing)
            .flatMap(thing -> Optional.ofNullable(byThing.get(thing)).stream())
            .toList(),
        new TrialMessages(TrialCounts.of(all)),
        sourceQuery);
  }

  public Frame frame() {
    return list.frame();
  }

  /** Tested in people with ME/CFS. */
  public List<TestedTreatment> tested() {
    return those(each -> !each.tests().isEmpty());
  }

  /** Tested in other people only. */
  public List<TestedTreatment> elsewhere() {
    return those(each -> each.tests().isEmpty() && !each.elsewhere().isEmpty());
  }

  /** Named in the data, and not tested by a counted study. */
  public List<TestedTreatment> untested() {
    return those(each -> each.tests().isEmpty() && each.elsewhere().isEmpty());
  }

  private List<TestedTreatment> those(Predicate<TestedTreatment> wanted) {
    return treatments.stream().filter(wanted).toList();
  }

  public boolean isByYear() {
    return list.list().sort().equals(FIRST);
  }

  public boolean isByName() {
    return list.list().sort().isEmpty() || list.list().sort().equals("label");
  }

  public String byYear() {
    return frame().current() + "?sort=" + FIRST;
  }

  /** Whether a reader typed words to choose by. */
  public boolean isChosen() {
    return !list.list().q().isEmpty();
  }

  /** The studies to stand side by side. */
  public static List<EvidenceLine> studies(TestedTreatment each) {
    return each.tests().stream().map(Trial::study).toList();
  }

  /** What the largest randomised trial, else the largest study, does not prove first. */
  public static List<TrialMessages.Message> limit(TestedTreatment each) {
    List<Trial> randomised = each.inMeCfs(Trial.Form.RANDOMISED);
    return (randomised.isEmpty() ? each.tests() : randomised)
        .stream()
            .max(Comparator.comparingInt(trial -> trial.study().size()))
            .filter(largest -> !largest.limits().isEmpty())
            .map(
                largest ->
                    new TrialMessages.Message(
                        "A limit of " + largest.study().name() + ":", largest.limits().getFirst()))
            .stream()
            .toList();
  }
}
