package com.mecfsatlas.harvest.atom;

import com.mecfsatlas.harvest.changes.DocumentChange;
import com.mecfsatlas.harvest.changes.DocumentChanges;
import com.mecfsatlas.history.Mementos;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.model.RevisionId;
import com.mecfsatlas.revision.Revision;
import com.mecfsatlas.revision.RevisionLog;
import com.mecfsatlas.store.Labels;
import com.mecfsatlas.store.Snapshot;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.ResourceFactory;

/**
 * The revisions that changed one thing as a feed. An entry is called by the permanent address of
 * the memento; where the revision took the thing away, there is none behind it.
 *
 * @param publicUrl where readers reach this copy
 */
public record ThingFeed(
    RevisionLog log, DocumentChanges changes, Mementos mementos, Labels labels, URI publicUrl) {
  /**
   * One document of it; nothing of what never had a document.
   *
   * @param archive the number of an archive; empty for the newest entries
   * @throws IllegalArgumentException where there is no such archive
   */
  public Optional<Feed> of(EntityId thing, Snapshot snapshot, String archive) {
    List<DocumentChange> history = changes.of(snapshot).of(thing);
    if (history.isEmpty()) {
      return Optional.empty();
    }
    FeedWindow window = FeedWindow.of(history.size(), archive);
    List<DocumentChange> shown = window.of(history);
    String name = name(thing, history, snapshot);
    boolean isThere = history.getLast().leavesDocument();
    String path = thing.path() + "/history.atom";
    return Optional.of(
        new Feed(
            EntityId.BASE + path.substring(1),
            "Changes of " + name,
            shown.getFirst().revision().time(),
            window.isArchive(),
            Stream.concat(
                    window.links(publicUrl.resolve(path).toString()).stream(),
                    links("alternate", thing.path(), isThere))
                .toList(),
            entries(thing, name, history, shown, snapshot)));
  }

  private List<FeedEntry> entries(
      EntityId thing,
      String name,
      List<DocumentChange> history,
      List<DocumentChange> shown,
      Snapshot snapshot) {
    TallyWalk tally = TallyWalk.begin(thing, shown.getFirst(), mementos, snapshot);
    List<FeedEntry> entries = new ArrayList<>();
    for (DocumentChange change : shown) {
      Revision revision = log.get(change.revision().number()).orElseThrow();
      List<String> retracted =
          tally.back(log, change).stream()
              .map(iri -> labels.of(ResourceFactory.createResource(iri), snapshot))
              .toList();
      entries.add(
          new FeedEntry(
              thing.documentIriAt(revision.number()),
              RevisionTitle.of(revision, name + words(change), retracted),
              revision.time(),
              revision.agent(),
              revision.activity().word(),
              thing.kind() == EntityType.CLAIM ? tally.words() : "",
              revision.reason(),
              links(change, history).toList()));
    }
    return entries;
  }

  /** By which readers know it; what is not there any more, by the name that it had. */
  private String name(EntityId thing, List<DocumentChange> history, Snapshot snapshot) {
    boolean isThere = history.getLast().leavesDocument();
    Snapshot named =
        isThere ? snapshot : mementos.open(previous(history.getLast(), history), snapshot);
    return labels.of(ResourceFactory.createResource(thing.iri()), named);
  }

  private static RevisionId previous(DocumentChange change, List<DocumentChange> history) {
    return history.get(history.indexOf(change) - 1).revision();
  }

  private static String words(DocumentChange change) {
    DocumentChange.Kind done = change.kind();
    String what =
        switch (done) {
          case CREATED -> " came";
          case UPDATED -> " changed";
          case DELETED -> " went";
        };
    return what + " in revision " + change.revision().number();
  }

  /** To the document as this revision left it, else as it was before, and as it is. */
  private Stream<AtomLink> links(DocumentChange change, List<DocumentChange> history) {
    Stream<AtomLink> memento =
        change.leavesDocument()
            ? links("alternate", change.mementoPath(), true)
            : Stream.of(
                link(
                    "predecessor-version",
                    change.thing().pathAt(previous(change, history).number()),
                    AtomLink.HTML));
    Stream<AtomLink> latest =
        history.getLast().leavesDocument()
            ? Stream.of(link("latest-version", change.thing().path(), AtomLink.HTML))
            : Stream.empty();
    return Stream.concat(memento, latest);
  }

  private Stream<AtomLink> links(String relation, String path, boolean isThere) {
    return isThere
        ? Stream.of(
            link(relation, path, AtomLink.HTML), link(relation, path + ".ttl", AtomLink.TURTLE))
        : Stream.empty();
  }

  private AtomLink link(String relation, String path, String type) {
    return new AtomLink(relation, publicUrl.resolve(path).toString(), type);
  }
}
