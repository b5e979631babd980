package com.mecfsatlas.harvest.kgx;

import com.mecfsatlas.harvest.curie.Curies;
import com.mecfsatlas.model.EntityId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What counted papers with one outcome say of a claim, as an edge (KGX, "Edge Record").
 *
 * @param subject id of its node
 * @param object id of its node
 * @param place id of the node in which the relation was looked at; empty where none is told
 * @param negated whether the papers did not find it
 * @param papers how many counted papers there are, also those without a number
 * @param publications their PubMed identifiers or DOIs, as compact names
 */
record KgxEdge(
    EntityId claim,
    String subject,
    EntityId relation,
    String object,
    String place,
    boolean negated,
    int papers,
    Set<String> publications) {
  /** What the atlas calls itself among sources of knowledge. */
  static final String SOURCE = "infores:mecfs-atlas";

  static final List<String> COLUMNS =
      List.of(
          "id",
          "subject",
          "predicate",
          "object",
          "category",
          "original_predicate",
          "subject_direction_qualifier",
          "object_direction_qualifier",
          "negated",
          "knowledge_level",
          "agent_type",
          "primary_knowledge_source",
          "publications",
          "evidence_count",
          "claim",
          "in");

  KgxEdge {
    publications = Set.copyOf(publications);
  }

  List<String> cells() {
    BiolinkPredicate predicate = BiolinkPredicate.of(relation.slug().text());
    return List.of(
        curie(claim) + (negated ? "#not-found" : "#found"),
        subject,
        predicate.name(),
        object,
        "biolink:Association",
        curie(relation),
        predicate.subjectDirection(),
        predicate.objectDirection(),
        Boolean.toString(negated),
        "knowledge_assertion",
        "automated_agent",
        SOURCE,
        KgxTable.several(new TreeSet<>(publications)),
        Integer.toString(papers),
        claim.iri(),
        place);
  }

  private static String curie(EntityId thing) {
    return Curies.of(thing.iri()).orElseThrow();
  }
}
