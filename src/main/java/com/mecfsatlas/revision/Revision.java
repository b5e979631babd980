package com.mecfsatlas.revision;

import com.mecfsatlas.model.Sha256;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * One state of the public graph after another: what changed, when, by whom and why. Each holds the
 * digest of the one before, so that none can be changed or left out unseen.
 *
 * @param draft what its writer said of it
 * @param patch what its patch amounts to
 * @param previous the digest of the revision before; nothing for the first
 * @param digest SHA-256 of everything above as canonical JSON
 */
public record Revision(RevisionDraft draft, PatchTotals patch, String previous, String digest) {
  public Revision {
    boolean isFirst = draft.number() == 1;
    if (isFirst ? !previous.isEmpty() : !Sha256.isDigest(previous)) {
      throw new IllegalArgumentException("\"" + previous + "\" is no digest of a revision before");
    }
    if (!digest.equals(digest(draft, patch, previous))) {
      throw new IllegalArgumentException("its digest does not match what it says");
    }
  }

  /** {@code draft} as a link of the chain. */
  static Revision sealed(RevisionDraft draft, PatchTotals patch, String previous) {
    return new Revision(draft, patch, previous, digest(draft, patch, previous));
  }

  private static String digest(RevisionDraft draft, PatchTotals patch, String previous) {
    return Sha256.of(RevisionJson.write(RevisionJson.unsealed(draft, patch, previous)));
  }

  /** Why this cannot come after {@code before}, if anything; nothing stands for the first. */
  Optional<String> faultAfter(Optional<Revision> before) {
    String expected = before.map(Revision::digest).orElse("");
    return draft
        .faultAfter(before)
        .or(
            () ->
                previous.equals(expected)
                    ? Optional.empty()
                    : Optional.of("does not follow from the revision before it"));
  }

  /** One more than that of the revision before, beginning with 1. */
  public long number() {
    return draft.number();
  }

  public Instant time() {
    return draft.time();
  }

  public Activity activity() {
    return draft.activity();
  }

  public String agent() {
    return draft.agent();
  }

  public String reason() {
    return draft.reason();
  }

  public SortedMap<String, GraphChange> graphs() {
    return draft.graphs();
  }

  public SortedSet<String> entities() {
    return draft.entities();
  }

  public String rules() {
    return draft.rules();
  }

  public SortedMap<String, String> files() {
    return draft.files();
  }

  /** How many statements it added, derived ones too. */
  public long added() {
    return patch.added();
  }

  /** How many statements it removed, derived ones too. */
  public long removed() {
    return patch.removed();
  }
}
