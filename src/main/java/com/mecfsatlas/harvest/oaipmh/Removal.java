package com.mecfsatlas.harvest.oaipmh;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.model.RevisionId;
import com.mecfsatlas.vocabulary.Atlas;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Resource;

/**
 * That a revision removed an item.
 *
 * @param sets that it was in, as far as what was removed says so
 * @param paper that it read, whose sets it was in as well
 */
record Removal(EntityId thing, RevisionId revision, Set<SetSpec> sets, Optional<EntityId> paper) {
  Removal {
    sets = Set.copyOf(sets);
  }

  /** The removal that these statements about {@code thing} amount to, if they do. */
  static Optional<Removal> of(EntityId thing, RevisionId revision, Set<Triple> removed) {
    boolean isRemoved =
        removed.stream().anyMatch(each -> each.getObject().equals(thing.kind().type().asNode()));
    return isRemoved
        ? Optional.of(
            new Removal(
                thing,
                revision,
                removed.stream()
                    .flatMap(each -> set(each).stream())
                    .collect(Collectors.toCollection(TreeSet::new)),
                removed.stream()
                    .filter(each -> isAbout(each, Atlas.reads))
                    .flatMap(each -> EntityId.ofIri(each.getObject().getURI()).stream())
                    .filter(each -> each.kind() == EntityType.PAPER)
                    .findFirst()))
        : Optional.empty();
  }

  private static Optional<SetSpec> set(Triple removed) {
    Node value = removed.getObject();
    if (isAbout(removed, Atlas.standing)) {
      return ItemSets.standing(value.getURI());
    }
    if (isAbout(removed, Atlas.pemStatus)) {
      return ItemSets.pem(value.getURI());
    }
    return isAbout(removed, Atlas.criteria) ? ItemSets.criterion(value.getURI()) : Optional.empty();
  }

  private static boolean isAbout(Triple statement, Resource property) {
    return statement.getObject().isURI() && statement.getPredicate().equals(property.asNode());
  }
}
