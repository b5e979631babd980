package com.mecfsatlas.harvest.curie;

import static java.util.Objects.requireNonNull;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.query.Prefixes;
import com.mecfsatlas.vocabulary.Atlas;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Compact names of IRIs (CURIE Syntax 1.0): those of the catalogues as the Biolink Model writes
 * them, and one prefix for each kind of thing of the atlas, since a compact name has no slash.
 */
public final class Curies {
  private static final String OWN = "mecfsatlas";
  private static final SortedMap<String, String> NAMESPACES = namespaces();

  private Curies() {}

  private static SortedMap<String, String> namespaces() {
    SortedMap<String, String> namespaces = new TreeMap<>();
    Stream.of(
            "CHEBI",
            "CL",
            "DOID",
            "GO",
            "HP",
            "MAXO",
            "MONDO",
            "NCBITaxon",
            "NCIT",
            "PR",
            "SYMP",
            "UBERON")
        .forEach(prefix -> namespaces.put(prefix, known("obo") + prefix + "_"));
    namespaces.put("HGNC", "http://identifiers.org/hgnc/");
    namespaces.put("MESH", known("mesh"));
    namespaces.put("skos", known("skos"));
    namespaces.put(OWN, Atlas.NS);
    for (EntityType kind : EntityType.values()) {
      namespaces.put(OWN + "." + kind.segment(), EntityId.BASE + "id/" + kind.segment() + "/");
    }
    return namespaces;
  }

  private static String known(String prefix) {
    return requireNonNull(Prefixes.namespaces().get(prefix));
  }

  /** The compact name, or nothing where no prefix fits. */
  public static Optional<String> of(String iri) {
    return NAMESPACES.entrySet().stream()
        .filter(each -> iri.startsWith(each.getValue()))
        .filter(each -> iri.substring(each.getValue().length()).matches("[^\\s/:|]+"))
        .map(each -> each.getKey() + ":" + iri.substring(each.getValue().length()))
        .findFirst();
  }

  /** The prefix of a compact name. */
  public static String prefix(String curie) {
    return curie.substring(0, curie.indexOf(':'));
  }

  /** The namespaces of the prefixes that {@code curies} use, by prefix. */
  public static SortedMap<String, String> used(Collection<String> curies) {
    SortedMap<String, String> used = new TreeMap<>();
    for (Map.Entry<String, String> each : NAMESPACES.entrySet()) {
      if (curies.stream().anyMatch(curie -> prefix(curie).equals(each.getKey()))) {
        used.put(each.getKey(), each.getValue());
      }
    }
    return used;
  }
}
