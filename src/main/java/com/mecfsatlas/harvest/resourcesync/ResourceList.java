package com.mecfsatlas.harvest.resourcesync;

import com.mecfsatlas.harvest.changes.ChangeHistory;
import com.mecfsatlas.harvest.changes.DocumentChange;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Everything that there is at one revision (section 10): the document of each thing in Turtle,
 * which stands for its other formats.
 */
public final class ResourceList {
  private static final Capability CAPABILITY = Capability.RESOURCELIST;
  private static final SyncLink UP = new SyncLink("up", SyncPath.of(Capability.CAPABILITYLIST));

  private final SyncParts<DocumentChange> parts;
  private final String time;

  public ResourceList(ChangeHistory history) {
    this(history, SyncParts.SIZE);
  }

  /**
   * @param size how many resources a part holds
   */
  ResourceList(ChangeHistory history, int size) {
    this.parts = new SyncParts<>(history.documents(), size);
    this.time = history.revision().time().toString();
  }

  /** The index of its parts, however many they are (section 10.2). */
  public SyncDocument index() {
    return new SyncDocument(
        CAPABILITY,
        true,
        at(),
        List.of(UP),
        IntStream.rangeClosed(1, parts.count())
            .mapToObj(number -> SyncEntry.of(SyncPath.of(CAPABILITY, number), at()))
            .toList());
  }

  /** One part (section 10.1); nothing beyond the last. */
  public Optional<SyncDocument> part(int number) {
    return parts
        .part(number)
        .map(
            documents ->
                new SyncDocument(
                    CAPABILITY,
                    false,
                    at(),
                    List.of(UP, new SyncLink("index", SyncPath.of(CAPABILITY))),
                    documents.stream().map(ResourceList::entry).toList()));
  }

  /** The state is that of the revision, and was not other before the next. */
  private Map<String, String> at() {
    return Map.of("at", time);
  }

  private static SyncEntry entry(DocumentChange latest) {
    String time = latest.revision().time().toString();
    SequencedMap<String, String> metadata = new TreeMap<>();
    metadata.put("datetime", time);
    metadata.put("type", TurtleDocument.MEDIA_TYPE);
    return new SyncEntry(
        TurtleDocument.path(latest.thing().path()),
        time,
        metadata,
        List.of(new SyncLink("alternate", latest.thing().path())));
  }
}
