package com.mecfsatlas.harvest.mapping;

import com.mecfsatlas.harvest.curie.Curies;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.Licences;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * All mappings of one revision (SSSOM, class {@code MappingSet}).
 *
 * @param mappings in the order of their subjects, predicates and objects
 */
public record MappingSet(String revision, List<SkosMapping> mappings) {
  public MappingSet {
    mappings = List.copyOf(mappings);
  }

  /** The namespaces by prefix, without those that the specification has built in. */
  SortedMap<String, String> prefixes() {
    return Curies.used(mappings.stream().flatMap(SkosMapping::curies).distinct().toList());
  }

  /** What is said of the set as a whole, in the order of the specification. */
  Map<String, String> metadata() {
    Map<String, String> slots = new LinkedHashMap<>();
    slots.put("mapping_set_id", EntityId.BASE + "mappings.sssom.tsv");
    slots.put("mapping_set_version", revision);
    slots.put("mapping_set_title", "Mappings of the ME/CFS Atlas");
    slots.put(
        "mapping_set_description",
        "What the things of the ME/CFS Atlas are called in other vocabularies. The atlas does not"
            + " record how a mapping was found.");
    slots.put("license", Licences.OF_TEXTS);
    return slots;
  }
}
