package com.mecfsatlas.harvest.changes;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.vocabulary.Atlas;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.rdfpatch.changes.RDFChangesBase;
import org.apache.jena.vocabulary.RDF;

/**
 * How many statements give each thing a type, or how many more a patch gives it. A thing has a
 * document while it has a type and is no former address, as a snapshot judges.
 */
final class TypeChanges extends RDFChangesBase {
  /**
   * Statements that give a type.
   *
   * @param all of them
   * @param former those that say it is a former address
   */
  record Count(int all, int former) {
    static final Count NONE = new Count(0, 0);

    Count plus(Count other, int sign) {
      return new Count(all + sign * other.all, former + sign * other.former);
    }

    boolean isDocument() {
      return all > 0 && former == 0;
    }
  }

  private final Map<EntityId, Count> byThing = new HashMap<>();

  Map<EntityId, Count> byThing() {
    return Collections.unmodifiableMap(byThing);
  }

  @Override
  public void add(Node graph, Node subject, Node predicate, Node object) {
    note(subject, predicate, object, 1);
  }

  @Override
  public void delete(Node graph, Node subject, Node predicate, Node object) {
    note(subject, predicate, object, -1);
  }

  private void note(Node subject, Node predicate, Node type, int sign) {
    if (predicate.equals(RDF.Nodes.type) && subject.isURI()) {
      Count one = new Count(1, type.equals(Atlas.FormerAddress.asNode()) ? 1 : 0);
      EntityId.ofIri(subject.getURI())
          .filter(thing -> thing.iri().equals(subject.getURI()))
          .ifPresent(
              thing -> byThing.merge(thing, Count.NONE.plus(one, sign), (a, b) -> a.plus(b, 1)));
    }
  }
}
