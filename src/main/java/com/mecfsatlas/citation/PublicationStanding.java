package com.mecfsatlas.citation;

import com.mecfsatlas.vocabulary.Atlas;
import java.util.Locale;
import org.apache.jena.rdf.model.Resource;

/** Whether a paper stands, as its notices say. */
public enum PublicationStanding {
  CURRENT(Atlas.standing_current, ""),
  CORRECTED(Atlas.standing_corrected, "CORRECTED"),
  EXPRESSION_OF_CONCERN(Atlas.standing_expressionOfConcern, "EXPRESSION OF CONCERN"),
  RETRACTED(Atlas.standing_retracted, "RETRACTED"),
  SUPERSEDED(Atlas.standing_superseded, "SUPERSEDED"),
  NOT_STATED(Atlas.standingScheme, "");

  private final String concept;
  private final String word;

  PublicationStanding(Resource concept, String word) {
    this.concept = concept.getURI();
    this.word = word;
  }

  static PublicationStanding of(Resource concept) {
    for (PublicationStanding standing : values()) {
      if (standing.concept.equals(concept.getURI())) {
        return standing;
      }
    }
    throw new IllegalArgumentException("no standing " + concept);
  }

  /** In a word, as schema.org's {@code creativeWorkStatus}: {@code Retracted}. */
  String status() {
    return word.isEmpty() ? "" : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
  }

  /** What a citation must say, with the particulars; empty for a paper that stands. */
  String notice(String particulars) {
    if (word.isEmpty()) {
      return "";
    }
    return particulars.isEmpty() ? word + "." : word + ". " + particulars;
  }
}
