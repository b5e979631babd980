package com.mecfsatlas.graph;

import java.util.Arrays;
import java.util.Optional;

/** A kind of thing that has pages; its segment is the first part of their URLs. */
public enum Kind {
  EVIDENCE("evidence", "Evidence record", "Evidence records"),
  PAPER("paper", "Paper", "Papers"),
  AUTHOR("author", "Author name", "Author names"),
  JOURNAL("journal", "Journal", "Journals"),
  VIRUS("virus", "Virus", "Viruses"),
  CELL("cell", "Immune cell", "Immune cells"),
  MOLECULE("molecule", "Molecule", "Molecules"),
  CONDITION("condition", "Condition", "Conditions"),
  SYMPTOM("symptom", "Symptom", "Symptoms"),
  CRITERION("criterion", "Case definition", "Case definitions"),
  PUBLICATION_TYPE("publication-type", "Publication type", "Publication types");

  private final String segment;
  private final String label;
  private final String plural;

  Kind(String segment, String label, String plural) {
    this.segment = segment;
    this.label = label;
    this.plural = plural;
  }

  public static Optional<Kind> ofSegment(String segment) {
    return Arrays.stream(values()).filter(kind -> kind.segment.equals(segment)).findFirst();
  }

  public String segment() {
    return segment;
  }

  public String label() {
    return label;
  }

  public String plural() {
    return plural;
  }

  /** Whether a thing of this kind is itself cited, rather than the papers it rests on. */
  public boolean isCitable() {
    return this == EVIDENCE || this == PAPER;
  }
}
