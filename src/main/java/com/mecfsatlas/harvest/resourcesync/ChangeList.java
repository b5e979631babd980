package com.mecfsatlas.harvest.resourcesync;

import com.mecfsatlas.harvest.changes.ChangeHistory;
import com.mecfsatlas.harvest.changes.DocumentChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What has come, changed and gone since the first load (section 12), from the oldest. Whoever has a
 * resource list of any time goes on from the value of its {@code at}. A list that would be too long
 * is an index of parts; all but the last are closed and tell until when they go.
 */
public final class ChangeList {
  private static final Capability CAPABILITY = Capability.CHANGELIST;
  private static final SyncLink UP = new SyncLink("up", SyncPath.of(Capability.CAPABILITYLIST));

  private final SyncParts<DocumentChange> parts;

  /** The time of the first load. */
  private final String begin;

  public ChangeList(ChangeHistory history) {
    this(history, SyncParts.SIZE);
  }

  /**
   * @param size how many changes a part holds
   */
  ChangeList(ChangeHistory history, int size) {
    List<DocumentChange> all = history.all();
    this.parts = new SyncParts<>(history.between(2, history.revision().number()), size);
    this.begin = (all.isEmpty() ? history.revision() : all.getFirst().revision()).time().toString();
  }

  /** The list, or the index of its parts (section 12.2). */
  public SyncDocument whole() {
    if (parts.count() == 1) {
      return list(1, List.of(UP));
    }
    return new SyncDocument(
        CAPABILITY,
        true,
        Map.of("from", begin),
        List.of(UP),
        IntStream.rangeClosed(1, parts.count())
            .mapToObj(number -> SyncEntry.of(SyncPath.of(CAPABILITY, number), interval(number)))
            .toList());
  }

  /** One part of it; nothing beyond the last, and where it is whole. */
  public Optional<SyncDocument> part(int number) {
    return parts.count() == 1 || parts.part(number).isEmpty()
        ? Optional.empty()
        : Optional.of(list(number, List.of(UP, new SyncLink("index", SyncPath.of(CAPABILITY)))));
  }

  private SyncDocument list(int number, List<SyncLink> links) {
    return new SyncDocument(
        CAPABILITY,
        false,
        interval(number),
        links,
        parts.part(number).orElseThrow().stream().map(ChangeList::entry).toList());
  }

  /** From the last change of the part before; until its own last one where it is closed. */
  private Map<String, String> interval(int number) {
    SequencedMap<String, String> interval = new TreeMap<>();
    interval.put("from", number == 1 ? begin : last(number - 1));
    if (!parts.isLast(number)) {
      interval.put("until", last(number));
    }
    return interval;
  }

  private String last(int number) {
    return parts.part(number).orElseThrow().getLast().revision().time().toString();
  }

  private static SyncEntry entry(DocumentChange change) {
    String time = change.revision().time().toString();
    SequencedMap<String, String> metadata = new TreeMap<>();
    metadata.put("change", change.kind().name().toLowerCase(Locale.ROOT));
    metadata.put("datetime", time);
    List<SyncLink> links = new ArrayList<>();
    if (change.leavesDocument()) {
      metadata.put("type", TurtleDocument.MEDIA_TYPE);
      links.add(new SyncLink("memento", TurtleDocument.path(change.mementoPath())));
    }
    return new SyncEntry(
        TurtleDocument.path(change.thing().path()),
        change.leavesDocument() ? time : "",
        metadata,
        links);
  }
}
