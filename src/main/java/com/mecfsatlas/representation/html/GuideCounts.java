package com.mecfsatlas.representation.html;

import com.mecfsatlas.catalog.ValueCounts;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.store.Listing;
import com.mecfsatlas.vocabulary.Atlas;
import java.util.List;
import java.util.Map;

/**
 * The numbers that the pages about the atlas tell, counted in the graph.
 *
 * @param things how many there are of each kind
 * @param records how many evidence records have each value of the ontology's lists
 * @param findings how many findings have each outcome
 * @param generators which version of the drafting program wrote how many records
 * @param parts how many findings and limits the records have, by class
 * @param definitions the case definitions
 */
public record GuideCounts(
    Map<EntityType, Integer> things,
    ValueCounts records,
    ValueCounts findings,
    ValueCounts generators,
    ValueCounts parts,
    List<Listing.Row> definitions) {
  public GuideCounts {
    things = Map.copyOf(things);
    definitions = List.copyOf(definitions);
  }

  public int of(EntityType kind) {
    return things.getOrDefault(kind, 0);
  }

  public long limits() {
    return parts.byValue().getOrDefault(Atlas.Limit.getURI(), 0L);
  }

  public long numberOfFindings() {
    return parts.byValue().getOrDefault(Atlas.Finding.getURI(), 0L);
  }
}
