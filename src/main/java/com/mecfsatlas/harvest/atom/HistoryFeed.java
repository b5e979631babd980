package com.mecfsatlas.harvest.atom;

import com.mecfsatlas.harvest.changes.ChangeHistory;
import com.mecfsatlas.harvest.changes.DocumentChange;
import com.mecfsatlas.harvest.changes.DocumentChanges;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.RevisionId;
import com.mecfsatlas.revision.Revision;
import com.mecfsatlas.revision.RevisionLog;
import com.mecfsatlas.store.Labels;
import com.mecfsatlas.store.Snapshot;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.ResourceFactory;

/**
 * All revisions as a feed. An entry is called by a tag URI (RFC 4151) with the beginning of the
 * revision's digest, for another atlas has other revisions of the same numbers.
 *
 * @param publicUrl where readers reach this copy
 */
public record HistoryFeed(RevisionLog log, DocumentChanges changes, Labels labels, URI publicUrl) {
  public static final String PATH = "/history.atom";

  /** How many documents an entry leads to. */
  private static final int LINKED = 20;

  private static final String TAG = "tag:www.mecfsatlas.com,2026:revision/";

  /**
   * One document of it.
   *
   * @param archive the number of an archive; empty for the newest entries
   * @throws IllegalArgumentException where there is no such archive
   */
  public Feed of(Snapshot snapshot, String archive) {
    RevisionId head = snapshot.revision();
    FeedWindow window = FeedWindow.of(Math.toIntExact(head.number()), archive);
    ChangeHistory history = changes.of(snapshot);
    List<Revision> shown =
        IntStream.range(window.first(), window.end())
            .mapToObj(index -> log.get(index + 1L).orElseThrow())
            .toList()
            .reversed();
    return new Feed(
        EntityId.BASE + PATH.substring(1),
        "Changes of the ME/CFS Atlas",
        shown.isEmpty() ? head.time() : shown.getFirst().time(),
        window.isArchive(),
        window.links(publicUrl.resolve(PATH).toString()),
        shown.stream().map(revision -> entry(revision, history, snapshot)).toList());
  }

  private FeedEntry entry(Revision revision, ChangeHistory history, Snapshot snapshot) {
    List<DocumentChange> changed = history.between(revision.number(), revision.number());
    FeedPatch patch = patch(revision.number());
    List<String> retracted =
        patch.retracted().stream()
            .map(iri -> labels.of(ResourceFactory.createResource(iri), snapshot))
            .toList();
    String words = "Revision %d, %s".formatted(revision.number(), revision.activity().word());
    return new FeedEntry(
        TAG + log.existing(revision.number()),
        RevisionTitle.of(revision, words, retracted),
        revision.time(),
        revision.agent(),
        revision.activity().word(),
        "",
        content(revision, changed),
        changed.stream()
            .filter(DocumentChange::leavesDocument)
            .limit(LINKED)
            .map(
                change ->
                    new AtomLink(
                        "related",
                        publicUrl.resolve(change.mementoPath()).toString(),
                        AtomLink.HTML))
            .toList());
  }

  private FeedPatch patch(long number) {
    FeedPatch patch = new FeedPatch(Node.ANY);
    if (number > 1) {
      log.apply(number, patch);
    }
    return patch;
  }

  private static String content(Revision revision, List<DocumentChange> changed) {
    return "%s. Documents: %d created, %d updated, %d deleted. Statements: %d came, %d went."
        .formatted(
            revision.reason().replaceFirst("\\.$", ""),
            count(changed, DocumentChange.Kind.CREATED),
            count(changed, DocumentChange.Kind.UPDATED),
            count(changed, DocumentChange.Kind.DELETED),
            revision.added(),
            revision.removed());
  }

  private static long count(List<DocumentChange> changed, DocumentChange.Kind kind) {
    return changed.stream().filter(change -> change.kind() == kind).count();
  }
}
