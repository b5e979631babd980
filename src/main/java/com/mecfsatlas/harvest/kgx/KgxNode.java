package com.mecfsatlas.harvest.kgx;

import com.mecfsatlas.harvest.curie.Curies;
import com.mecfsatlas.model.EntityId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A thing that claims are about, as a node (KGX, "Node Record").
 *
 * @param id compact name, of a catalogue where one has it, else of the atlas
 * @param same compact names of all that is the same elsewhere
 */
record KgxNode(
    String id,
    EntityId thing,
    Set<String> classes,
    String name,
    String definition,
    Set<String> same) {
  static final List<String> COLUMNS =
      List.of("id", "category", "name", "description", "xref", "iri", "provided_by");

  /** The catalogues in the order in which the Biolink Model prefers them. */
  private static final List<String> CATALOGUES =
      List.of(
          "MONDO",
          "NCBITaxon",
          "CL",
          "HGNC",
          "PR",
          "CHEBI",
          "HP",
          "UBERON",
          "GO",
          "DOID",
          "MESH",
          "NCIT",
          "MAXO",
          "SYMP");

  KgxNode {
    classes = Set.copyOf(classes);
    same = Set.copyOf(same);
  }

  /** The compact name that it is known by outside, if it is; else its own. */
  static String id(EntityId thing, Set<String> same) {
    return same.stream()
        .filter(curie -> CATALOGUES.contains(Curies.prefix(curie)))
        .min(
            Comparator.comparingInt((String curie) -> CATALOGUES.indexOf(Curies.prefix(curie)))
                .thenComparing(Comparator.naturalOrder()))
        .orElseGet(() -> own(thing));
  }

  static String own(EntityId thing) {
    return Curies.of(thing.iri()).orElseThrow();
  }

  List<String> cells() {
    return List.of(
        id,
        BiolinkCategory.of(thing.kind(), classes, Curies.prefix(id)),
        name,
        definition,
        KgxTable.several(new TreeSet<>(same)),
        thing.iri(),
        KgxEdge.SOURCE);
  }
}
