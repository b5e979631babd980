package com.mecfsatlas.revision;

import com.mecfsatlas.model.RevisionId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.jena.rdfpatch.RDFChanges;
import org.apache.jena.rdfpatch.text.RDFPatchReaderText;

/** A second log, in memory, which shows that the first is not bound to its files. */
final class MemoryRevisionLog implements RevisionLog {
  private record Kept(Revision revision, String patch) {}

  private final List<Kept> entries;

  /** A log that begins with, and adds to, what another one left. */
  private MemoryRevisionLog(List<Kept> entries) {
    this.entries = entries;
  }

  MemoryRevisionLog() {
    this(new ArrayList<>());
  }

  /** The same log, opened again. */
  MemoryRevisionLog again() {
    return new MemoryRevisionLog(entries);
  }

  @Override
  public Optional<LogFault> fault() {
    return Optional.empty();
  }

  @Override
  public long head() {
    return entries.size();
  }

  @Override
  public Optional<Revision> get(long number) {
    return range(number, number).stream().findFirst();
  }

  @Override
  public List<Revision> range(long from, long to) {
    return where(each -> each.number() >= from && each.number() <= to);
  }

  @Override
  public Optional<RevisionId> id(long number) {
    return get(number).map(Committer::id);
  }

  @Override
  public Optional<RevisionId> at(Instant time) {
    return ids(each -> !each.time().isAfter(time)).stream().reduce((one, next) -> next);
  }

  @Override
  public List<RevisionId> idsByGraph(String iri) {
    return ids(each -> each.graphs().containsKey(iri));
  }

  @Override
  public List<RevisionId> idsByEntity(String iri) {
    return ids(each -> each.entities().contains(iri));
  }

  @Override
  public long lastByGraph(String iri, long number) {
    return last(idsByGraph(iri), number);
  }

  @Override
  public long lastByEntity(String iri, long number) {
    return last(idsByEntity(iri), number);
  }

  private static long last(List<RevisionId> ids, long number) {
    return ids.stream().mapToLong(RevisionId::number).filter(id -> id <= number).max().orElse(0);
  }

  private List<RevisionId> ids(Predicate<Revision> condition) {
    return where(condition).stream().map(Committer::id).toList();
  }

  @Override
  public void apply(long number, RDFChanges changes) {
    if (get(number).isEmpty()) {
      throw new RevisionLogException("there is no revision " + number + ": it has 1 to " + head());
    }
    Kept kept = entries.get((int) number - 1);
    EntryHeader.of(kept.revision()).apply(changes);
    new RDFPatchReaderText(new ByteArrayInputStream(kept.patch().getBytes(StandardCharsets.UTF_8)))
        .apply(changes);
  }

  @Override
  public Revision append(RevisionDraft draft, Consumer<RDFChanges> statements) {
    Kept kept = kept(draft, statements);
    entries.add(kept);
    return kept.revision();
  }

  @Override
  public void replicate(Revision original, Consumer<RDFChanges> statements) {
    Kept kept = kept(original.draft(), statements);
    if (!kept.revision().equals(original)) {
      throw new RevisionLogException(
          "revision " + original.number() + " would not be here what it is in the other log");
    }
    entries.add(kept);
  }

  @Override
  public Optional<LogFault> verify() {
    Optional<Revision> before = Optional.empty();
    for (Kept each : entries) {
      Optional<String> fault = each.revision().faultAfter(before);
      if (fault.isPresent()) {
        return fault.map(reason -> new LogFault(each.revision().number(), reason));
      }
      before = Optional.of(each.revision());
    }
    return Optional.empty();
  }

  @Override
  public void close() {}

  private Kept kept(RevisionDraft draft, Consumer<RDFChanges> statements) {
    Optional<Revision> last = get(head());
    draft
        .faultAfter(last)
        .ifPresent(
            reason -> {
              throw new RevisionLogException(reason);
            });
    ByteArrayOutputStream patch = new ByteArrayOutputStream();
    PatchBody body = new PatchBody(patch);
    statements.accept(body);
    String previous = last.map(Revision::digest).orElse("");
    return new Kept(
        Revision.sealed(draft, body.end(), previous), patch.toString(StandardCharsets.UTF_8));
  }

  private List<Revision> where(Predicate<Revision> condition) {
    return entries.stream().map(Kept::revision).filter(condition).toList();
  }
}
