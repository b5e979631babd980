package com.mecfsatlas.model;

import com.mecfsatlas.vocabulary.Atlas;
import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** A kind of thing that has pages; its segment is the first part of their URLs. */
public enum EntityType {
  EVIDENCE(Atlas.EvidenceRecord, "evidence", "Evidence record", "Evidence records"),
  PAPER(Atlas.Paper, "paper", "Paper", "Papers"),
  AUTHOR(Atlas.SignedName, "author", "Author name", "Author names"),
  JOURNAL(Atlas.Journal, "journal", "Journal", "Journals"),
  VIRUS(Atlas.Virus, "virus", "Virus", "Viruses"),
  CELL(Atlas.Cell, "cell", "Immune cell", "Immune cells"),
  MOLECULE(Atlas.Molecule, "molecule", "Molecule", "Molecules"),
  CONDITION(Atlas.Condition, "condition", "Condition", "Conditions"),
  SYMPTOM(Atlas.Symptom, "symptom", "Symptom", "Symptoms"),
  CONCEPT(Atlas.Concept, "concept", "Concept", "Concepts"),
  CLAIM(Atlas.Claim, "claim", "Claim", "Claims"),
  RELATION(Atlas.Relation, "relation", "Relation", "Relations"),
  CRITERION(Atlas.CaseDefinition, "criterion", "Case definition", "Case definitions"),
  PUBLICATION_TYPE(
      Atlas.PublicationType, "publication-type", "Publication type", "Publication types");

  private final String type;
  private final String segment;
  private final String label;
  private final String plural;

  EntityType(Resource type, String segment, String label, String plural) {
    this.type = type.getURI();
    this.segment = segment;
    this.label = label;
    this.plural = plural;
  }

  public static Optional<EntityType> ofSegment(String segment) {
    return Arrays.stream(values()).filter(kind -> kind.segment.equals(segment)).findFirst();
  }

  public String segment() {
    return segment;
  }

  /** The class of which the things of this kind are instances. */
  public Resource type() {
    return ResourceFactory.createResource(type);
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
