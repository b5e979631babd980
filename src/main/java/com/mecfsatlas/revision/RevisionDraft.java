package com.mecfsatlas.revision;

import com.mecfsatlas.model.Sha256;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A revision as its writer describes it, before a log has sealed it. Wrong values are refused here,
 * so that nobody checks them again.
 *
 * @param number the number it is to have: one more than the log's head
 * @param time when it was made, in milliseconds
 * @param activity what kind of work it was
 * @param agent who did it
 * @param reason why, in one paragraph
 * @param graphs the named graphs that changed, by IRI
 * @param entities the IRIs of the things whose description changed
 * @param rules a digest of the rules, shapes and software that derived and judged it
 * @param files the curated files that were read, by path, each with the digest of the graph it
 *     gave; nothing where it gives none any more
 */
public record RevisionDraft(
    long number,
    Instant time,
    Activity activity,
    String agent,
    String reason,
    SortedMap<String, GraphChange> graphs,
    SortedSet<String> entities,
    String rules,
    SortedMap<String, String> files) {
  /** Characters an agent's name may have. */
  public static final int LONGEST_AGENT = 200;

  /** Characters a reason may have. */
  public static final int LONGEST_REASON = 1_000;

  private static final Instant FIRST = Instant.parse("1970-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999Z");
  private static final Pattern NAME = Pattern.compile("(?!\\.\\.?$)[^/\\\\\\p{Cntrl}]+");

  public RevisionDraft {
    if (number < 1) {
      throw new IllegalArgumentException("revision " + number + ": the first one is number 1");
    }
    if (time.isBefore(FIRST) || time.isAfter(LAST)) {
      throw new IllegalArgumentException("a revision at " + time + ": is the clock right?");
    }
    checkText("agent", agent, LONGEST_AGENT);
    checkText("reason", reason, LONGEST_REASON);
    if (!Sha256.isDigest(rules)) {
      throw new IllegalArgumentException("\"" + rules + "\" is no digest of rules");
    }
    time = time.truncatedTo(ChronoUnit.MILLIS);
    graphs = Collections.unmodifiableSortedMap(new TreeMap<>(graphs));
    entities = Collections.unmodifiableSortedSet(new TreeSet<>(entities));
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    graphs.keySet().forEach(RevisionDraft::checkIri);
    entities.forEach(RevisionDraft::checkIri);
    files.forEach(RevisionDraft::checkFile);
  }

  /** Why this cannot come after {@code previous}, if anything; nothing stands for the first. */
  Optional<String> faultAfter(Optional<Revision> previous) {
    long expected = previous.map(Revision::number).orElse(0L) + 1;
    if (number != expected) {
      return Optional.of("has the number " + number + " where " + expected + " comes next");
    }
    return previous
        .map(Revision::time)
        .filter(time::isBefore)
        .map(
            last ->
                "was made at "
                    + time
                    + ", before the last one at "
                    + last
                    + ": is the clock right?");
  }

  private static void checkText(String name, String text, int longest) {
    if (text.isBlank() || text.length() > longest) {
      throw new IllegalArgumentException(
          "the %s of a revision has 1 to %,d characters, not %,d"
              .formatted(name, longest, text.strip().length()));
    }
    if (text.chars().anyMatch(RevisionDraft::breaksLine) || !TermSyntax.isText(text)) {
      throw new IllegalArgumentException(
          "the " + name + " of a revision is one paragraph, without breaks and control characters");
    }
  }

  private static boolean breaksLine(int character) {
    return Character.isISOControl(character) || character == '\u2028' || character == '\u2029';
  }

  private static void checkIri(String iri) {
    TermSyntax.iriFault(iri)
        .ifPresent(
            fault -> {
              throw new IllegalArgumentException(fault);
            });
  }

  private static void checkFile(String path, String digest) {
    boolean isPath = Arrays.stream(path.split("/", -1)).allMatch(NAME.asMatchPredicate());
    if (!isPath) {
      throw new IllegalArgumentException("\"" + path + "\" is no path below the curated files");
    }
    if (!digest.equals(GraphChange.ABSENT) && !Sha256.isDigest(digest)) {
      throw new IllegalArgumentException("\"" + digest + "\" is no digest of the file " + path);
    }
  }
}
