package com.mecfsatlas.harvest.oaipmh;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.RevisionId;
import com.mecfsatlas.revision.Revision;
import com.mecfsatlas.revision.RevisionLog;
import com.mecfsatlas.vocabulary.Atlas;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdfpatch.changes.RDFChangesBase;
import org.apache.jena.vocabulary.RDF;

/**
 * Which revisions removed items, read once from the patches of the log: a deletion is told for ever
 * (OAI-PMH 2.0 section 2.5.1). An item that only went from one graph to another counts here as
 * well; whoever asks leaves out what is there.
 */
final class Removals {
  private static final Set<Node> READ =
      Set.of(
          RDF.type.asNode(),
          Atlas.reads.asNode(),
          Atlas.standing.asNode(),
          Atlas.pemStatus.asNode(),
          Atlas.criteria.asNode());

  private final RevisionLog log;
  private final Map<EntityId, List<Removal>> removals = new HashMap<>();
  private long read = 1;

  /** Nothing was there that the first revision could remove. */
  Removals(RevisionLog log) {
    this.log = log;
  }

  /** The last removal of each item until the revision of that number. */
  synchronized Map<EntityId, Removal> until(long number) {
    for (; read < number; read++) {
      log.get(read + 1).filter(revision -> revision.removed() > 0).ifPresent(this::read);
    }
    Map<EntityId, Removal> last = new HashMap<>();
    removals.forEach(
        (thing, all) ->
            all.stream()
                .filter(each -> each.revision().number() <= number)
                .reduce((one, next) -> next)
                .ifPresent(removal -> last.put(thing, removal)));
    return last;
  }

  private void read(Revision revision) {
    RevisionId id = log.existing(revision.number());
    Deletions deletions = new Deletions();
    log.apply(revision.number(), deletions);
    deletions.removed.forEach(
        (thing, statements) ->
            Removal.of(thing, id, statements)
                .ifPresent(
                    removal ->
                        removals.computeIfAbsent(thing, any -> new ArrayList<>()).add(removal)));
  }

  /** Hears what a revision removed of items. */
  private static final class Deletions extends RDFChangesBase {
    private final Map<EntityId, Set<Triple>> removed = new HashMap<>();

    @Override
    public void delete(Node graph, Node subject, Node predicate, Node object) {
      if (READ.contains(predicate) && subject.isURI()) {
        Optional<EntityId> thing = Item.thing(subject.getURI());
        thing.ifPresent(
            item ->
                removed
                    .computeIfAbsent(item, any -> new HashSet<>())
                    .add(Triple.create(subject, predicate, object)));
      }
    }
  }
}
