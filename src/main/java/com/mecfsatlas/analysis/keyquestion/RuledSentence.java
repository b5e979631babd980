package com.mecfsatlas.analysis.keyquestion;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;

/**
 * A sentence in the wordings that it may have; the numbers choose one, so that none can contradict
 * them.
 *
 * @param wordings the first whose condition holds is said; that of the last is empty
 */
public record RuledSentence(List<Wording> wordings) {
  /**
   * One wording.
   *
   * @param when a condition of {@link KeyNumbers}
   * @param strong how it begins, in bold; may be empty
   * @param text what follows; may be empty
   */
  public record Wording(String when, String strong, String text) {}

  /** What is said, its gaps filled. */
  public record Said(String strong, String text) {
    public String words() {
      return (strong + " " + text).strip();
    }
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public RuledSentence(List<Wording> wordings) {
    this.wordings = List.copyOf(wordings);
    if (wordings.isEmpty() || !wordings.getLast().when().isEmpty()) {
      throw new IllegalArgumentException(
          "the last wording of a sentence is said where no other is, and has no condition: "
              + wordings);
    }
  }

  /** The wording that fits. */
  public Said of(KeyNumbers numbers) {
    Wording fitting =
        wordings.stream().filter(each -> numbers.holds(each.when())).findFirst().orElseThrow();
    return new Said(numbers.fill(fitting.strong()), numbers.fill(fitting.text()));
  }
}
