package com.mecfsatlas.harvest.oaipmh;

import com.mecfsatlas.citation.Reference;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.query.FilledQuery;
import com.mecfsatlas.query.NamedQuery;
import com.mecfsatlas.query.QueryCatalogue;
import com.mecfsatlas.store.Snapshot;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.RDFNode;

/** Reads what is told of the items of a page. */
final class ItemDescriptions {
  private final NamedQuery query;
  private final CitedPapers cited;
  private final URI publicUrl;

  /**
   * @param publicUrl where this copy is reached
   */
  ItemDescriptions(QueryCatalogue queries, URI publicUrl) {
    this.query = queries.get("harvest/descriptions");
    this.cited = new CitedPapers(queries.get("harvest/papers"));
    this.publicUrl = publicUrl;
  }

  /** Those of {@code items}, in their order, without those that are gone. */
  Map<Item, ItemDescription> of(List<Item> items, Snapshot snapshot) {
    List<Item> present = items.stream().filter(item -> !item.isDeleted()).toList();
    Map<EntityId, Map<String, List<String>>> elements = elements(present, snapshot);
    Map<Item, EntityId> papers = new HashMap<>();
    for (Item item : present) {
      paper(item, elements.getOrDefault(item.thing(), Map.of()))
          .ifPresent(paper -> papers.put(item, paper));
    }
    Map<EntityId, Reference> references = cited.of(papers.values(), snapshot);
    Map<Item, ItemDescription> descriptions = new HashMap<>();
    for (Item item : present) {
      descriptions.put(
          item,
          new ItemDescription(
              item,
              publicUrl.resolve(item.thing().path()).toString(),
              Optional.ofNullable(papers.get(item)).map(references::get),
              elements.getOrDefault(item.thing(), Map.of())));
    }
    return descriptions;
  }

  /** The paper that an item is, or reads. */
  private static Optional<EntityId> paper(Item item, Map<String, List<String>> elements) {
    return item.thing().kind() == EntityType.PAPER
        ? Optional.of(item.thing())
        : elements.getOrDefault("paper", List.of()).stream()
            .flatMap(iri -> EntityId.ofIri(iri).stream())
            .findFirst();
  }

  private Map<EntityId, Map<String, List<String>>> elements(List<Item> items, Snapshot snapshot) {
    Map<EntityId, Map<String, List<String>>> elements = new HashMap<>();
    if (items.isEmpty()) {
      return elements;
    }
    FilledQuery filled =
        new FilledQuery(query)
            .fill(
                "item",
                items.stream()
                    .map(item -> FilledQuery.row(Map.of("item", FilledQuery.node(item.thing()))))
                    .toList());
    snapshot.select(
        query.with(filled.query()),
        Map.of(),
        row ->
            Item.thing(row.getResource("item").getURI())
                .ifPresent(
                    thing ->
                        elements
                            .computeIfAbsent(thing, any -> new HashMap<>())
                            .computeIfAbsent(
                                row.getLiteral("element").getString(), any -> new ArrayList<>())
                            .add(text(row.get("value")))));
    return elements;
  }

  private static String text(RDFNode value) {
    return value.isLiteral() ? value.asLiteral().getLexicalForm() : value.toString();
  }
}
