package com.mecfsatlas.representation.html;

import com.mecfsatlas.evidence.EvidenceSummary;
import java.util.List;

/**
 * Studies that a reader found and chose, the same in the search and in the list of records.
 *
 * @param form the fields that chose them
 * @param found how many there were before any was chosen
 * @param chosen those that the filters leave
 * @param rows those of this page
 * @param sorts the orders; the one that is set does not lead
 * @param sourceQuery the query that gives the same records; empty where there is none
 */
public record StudyList(
    StudyForm form,
    int found,
    List<EvidenceSummary> chosen,
    List<StudyRow> rows,
    List<Hyperlink> sorts,
    String sourceQuery) {

  /** How many of them have one mark. */
  public record Tally(String mark, int count, String words) {}

  /** The count in words. */
  public String heading() {
    String all = found + (found == 1 ? " study" : " studies");
    return chosen.size() == found ? all : chosen.size() + " of " + all;
  }

  /** How many studies of each kind there are, in the order of the key; none of nothing. */
  public List<Tally> tallies() {
    return AnalysisPage.key().stream()
        .map(
            each ->
                new Tally(
                    each.getKey(),
                    (int)
                        chosen.stream()
                            .filter(record -> AnalysisPage.mark(record).equals(each.getKey()))
                            .count(),
                    each.getKey().equals("na")
                        ? "laboratory or texts, no patients"
                        : each.getValue()))
        .filter(tally -> tally.count() > 0)
        .toList();
  }

  /** Where the query can be run and changed; empty where it is too long for an address. */
  public String run() {
    return AnalysisPage.run(sourceQuery);
  }
}
