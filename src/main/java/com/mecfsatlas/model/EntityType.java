package com.mecfsatlas.model;

import com.mecfsatlas.vocabulary.Atlas;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/**
 * A kind of thing that has pages; its segment is the first part of their URLs. A kind is its line
 * here, a class in {@code ontology/}, a shape and data: lists, search, colours, matrices and
 * formats follow from the traits (decision 24).
 */
public enum EntityType {
  EVIDENCE(
      Atlas.EvidenceRecord,
      "evidence",
      "Evidence record",
      "Evidence records",
      "CreativeWork",
      Mark.NONE,
      Trait.CITED),
  PAPER(Atlas.Paper, "paper", "Paper", "Papers", "ScholarlyArticle", Mark.NONE, Trait.CITED),
  AUTHOR(Atlas.SignedName, "author", "Author name", "Author names", "DefinedTerm", Mark.NONE),
  JOURNAL(Atlas.Journal, "journal", "Journal", "Journals", "Periodical", Mark.NONE),
  VIRUS(
      Atlas.Virus,
      "virus",
      "Virus",
      "Viruses",
      "Taxon",
      Mark.VIRUS,
      Trait.STUDIED,
      Trait.IDENTIFIED,
      Trait.COMPARED),
  CELL(
      Atlas.Cell,
      "cell",
      "Immune cell",
      "Immune cells",
      "AnatomicalStructure",
      Mark.CELL,
      Trait.STUDIED,
      Trait.IDENTIFIED,
      Trait.COMPARED),
  MOLECULE(
      Atlas.Molecule,
      "molecule",
      "Molecule",
      "Molecules",
      "BioChemEntity",
      Mark.OTHER,
      Trait.STUDIED,
      Trait.IDENTIFIED,
      Trait.COMPARED),
  CONDITION(
      Atlas.Condition,
      "condition",
      "Condition",
      "Conditions",
      "MedicalCondition",
      Mark.OTHER,
      Trait.STUDIED,
      Trait.IDENTIFIED,
      Trait.COMPARED),
  SYMPTOM(
      Atlas.Symptom,
      "symptom",
      "Symptom",
      "Symptoms",
      "MedicalSignOrSymptom",
      Mark.OTHER,
      Trait.STUDIED,
      Trait.IDENTIFIED,
      Trait.COMPARED),
  TREATMENT(
      Atlas.Treatment,
      "treatment",
      "Treatment",
      "Treatments",
      "MedicalTherapy",
      Mark.OTHER,
      Trait.STUDIED,
      Trait.COMPARED),
  MEASUREMENT(
      Atlas.Measurement,
      "measurement",
      "Measurement",
      "Measurements",
      "DefinedTerm",
      Mark.OTHER,
      Trait.STUDIED,
      Trait.COMPARED),
  POPULATION(
      Atlas.Population,
      "population",
      "Population",
      "Populations",
      "DefinedTerm",
      Mark.NONE,
      Trait.STUDIED,
      Trait.COMPARED),
  INSTRUMENT(
      Atlas.Instrument,
      "instrument",
      "Instrument",
      "Instruments",
      "DefinedTerm",
      Mark.NONE,
      Trait.STUDIED,
      Trait.COMPARED),
  CONCEPT(
      Atlas.Concept,
      "concept",
      "Concept",
      "Concepts",
      "DefinedTerm",
      Mark.NONE,
      Trait.STUDIED,
      Trait.COMPARED),
  CLAIM(Atlas.Claim, "claim", "Claim", "Claims", "Claim", Mark.NONE),
  ROLL_UP(Atlas.RollUp, "roll-up", "Roll-up", "Roll-ups", "Claim", Mark.NONE),
  RELATION(Atlas.Relation, "relation", "Relation", "Relations", "DefinedTerm", Mark.NONE),
  CRITERION(
      Atlas.CaseDefinition,
      "criterion",
      "Case definition",
      "Case definitions",
      "DefinedTerm",
      Mark.NONE,
      Trait.COMPARED),
  PUBLICATION_TYPE(
      Atlas.PublicationType,
      "publication-type",
      "Publication type",
      "Publication types",
      "DefinedTerm",
      Mark.NONE);

  /** The colour of its names; the stylesheet has one for each. */
  public enum Mark {
    VIRUS,
    CELL,
    OTHER,
    NONE
  }

  private enum Trait {
    /** A thing of this kind is itself cited, rather than the papers it rests on. */
    CITED,
    /** Its page says what was found about it. */
    STUDIED,
    /** Authorities outside the atlas give it identifiers. */
    IDENTIFIED,
    /** It is a row or a column of a matrix, and a group of what stands beside a thing. */
    COMPARED
  }

  private final String type;
  private final String segment;
  private final String label;
  private final String plural;
  private final String schemaType;
  private final Mark mark;

  @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot be changed
  private final Set<Trait> traits;

  EntityType(
      Resource type,
      String segment,
      String label,
      String plural,
      String schemaType,
      Mark mark,
      Trait... traits) {
    this.type = type.getURI();
    this.segment = segment;
    this.label = label;
    this.plural = plural;
    this.schemaType = schemaType;
    this.mark = mark;
    this.traits = Set.of(traits);
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

  /** The class of schema.org that is nearest to {@link #type}. */
  public String schemaType() {
    return schemaType;
  }

  public Mark mark() {
    return mark;
  }

  /** Whether a thing of this kind is itself cited, rather than the papers it rests on. */
  public boolean isCitable() {
    return traits.contains(Trait.CITED);
  }

  /** Whether its page says what was found about it. */
  public boolean isStudied() {
    return traits.contains(Trait.STUDIED);
  }

  /** Whether authorities outside the atlas give it identifiers. */
  public boolean isIdentified() {
    return traits.contains(Trait.IDENTIFIED);
  }

  /** Those of which a matrix can be made. */
  public static List<EntityType> compared() {
    return Arrays.stream(values()).filter(kind -> kind.traits.contains(Trait.COMPARED)).toList();
  }
}
