package com.mecfsatlas.representation.html;

import com.mecfsatlas.representation.ResourceReader;
import com.mecfsatlas.vocabulary.Atlas;

/**
 * Whether a paper still stands, as its records say.
 *
 * @param label empty where no record says
 * @param banner a sentence for the top of the page; empty where nothing has to be said first
 * @param notice the words of the notice
 */
public record StandingNotice(String label, String banner, String notice, boolean retracted) {
  static StandingNotice of(ResourceReader paper) {
    String notice = String.join(" ", paper.texts(Atlas.standingNote));
    return paper
        .one(Atlas.standing)
        .map(
            standing ->
                new StandingNotice(
                    standing.label(),
                    banner(standing),
                    notice,
                    standing.isThe(Atlas.standing_retracted)))
        .orElse(new StandingNotice("", "", notice, false));
  }

  private static String banner(ResourceReader standing) {
    return switch (standing.fragment()) {
      case "standing-retracted" -> "This paper was retracted. Do not rely on its findings.";
      case "standing-expressionOfConcern" ->
          "The journal has published an expression of concern about this paper.";
      case "standing-corrected" -> "This paper was corrected after it appeared.";
      case "standing-superseded" -> "A later version takes the place of this paper.";
      default -> "";
    };
  }
}
