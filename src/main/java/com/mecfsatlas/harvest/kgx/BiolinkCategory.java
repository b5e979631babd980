package com.mecfsatlas.harvest.kgx;

import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.vocabulary.Atlas;
import java.util.Map;
import java.util.Set;

/** The class of the Biolink Model (version 4) that a thing of the atlas belongs to. */
final class BiolinkCategory {
  /** Of what has no class of its own there. */
  private static final String ANYTHING = "NamedThing";

  private static final Map<EntityType, String> BY_KIND =
      Map.of(
          EntityType.VIRUS, "Virus",
          EntityType.CELL, "Cell",
          EntityType.MOLECULE, "MolecularEntity",
          EntityType.CONDITION, "DiseaseOrPhenotypicFeature",
          EntityType.SYMPTOM, "PhenotypicFeature",
          EntityType.TREATMENT, "Treatment",
          EntityType.MEASUREMENT, "ClinicalAttribute",
          EntityType.POPULATION, "PopulationOfIndividualOrganisms");

  /** A catalogue says more than we do of a condition and of what is only a concept here. */
  private static final Map<EntityType, Map<String, String>> BY_CATALOGUE =
      Map.of(
          EntityType.CONDITION, Map.of("MONDO", "Disease", "DOID", "Disease"),
          EntityType.CONCEPT, Map.of("UBERON", "AnatomicalEntity", "NCBITaxon", "OrganismTaxon"));

  private BiolinkCategory() {}

  /**
   * @param classes IRIs of its classes
   * @param catalogue the prefix of its compact name
   */
  static String of(EntityType kind, Set<String> classes, String catalogue) {
    return "biolink:" + name(kind, classes, catalogue);
  }

  private static String name(EntityType kind, Set<String> classes, String catalogue) {
    if (classes.contains(Atlas.Gene.getURI())) {
      return "Gene";
    }
    if (classes.contains(Atlas.Protein.getURI())) {
      return "Protein";
    }
    String usual = BY_KIND.getOrDefault(kind, ANYTHING);
    return BY_CATALOGUE.getOrDefault(kind, Map.of()).getOrDefault(catalogue, usual);
  }
}
