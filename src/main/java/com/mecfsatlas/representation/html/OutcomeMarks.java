package com.mecfsatlas.representation.html;

import com.mecfsatlas.evidence.EvidenceLine;
import java.util.List;

/**
 * The counted studies of a claim with one outcome.
 *
 * @param words how many there are, such as “found in 8 papers”
 */
public record OutcomeMarks(String words, List<EvidenceLine> studies) {
  public OutcomeMarks {
    studies = List.copyOf(studies);
  }
}
