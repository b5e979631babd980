package com.mecfsatlas.revision;

import com.mecfsatlas.model.RevisionId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.apache.jena.rdfpatch.RDFChanges;
import org.jspecify.annotations.Nullable;

/**
 * A log in a folder of this machine, each revision a file of its own (decision 21). Writing takes
 * the folder's lock; reading takes none, for an entry that is there is never changed.
 */
public final class FileRevisionLog implements RevisionLog {
  private final LogFolder folder;
  private final @Nullable LogWriter writer;
  private final RevisionIndex index;
  private final LogReader reader;
  private final @Nullable LogFault fault;
  private volatile @Nullable Revision last;

  private FileRevisionLog(LogFolder folder, @Nullable LogWriter writer, LogScan scan) {
    this.folder = folder;
    this.writer = writer;
    this.reader = new LogReader(folder);
    this.index = scan.index();
    this.fault = scan.fault().orElse(null);
    this.last = scan.last().orElse(null);
  }

  /**
   * Opens the log in a folder, which is made if it is not there, to read and to write.
   *
   * @throws RevisionLogException where somebody else writes to it, or it cannot be written
   */
  public static FileRevisionLog open(Path folder) {
    return open(folder, new Disk());
  }

  static FileRevisionLog open(Path path, Storage storage) {
    LogFolder folder = new LogFolder(path);
    try {
      LogWriter writer = LogWriter.of(folder, storage);
      return new FileRevisionLog(folder, writer, writer.scan());
    } catch (IOException e) {
      throw new RevisionLogException(
          "the log " + path + " cannot be opened: " + e.getMessage() + "; may this user write it?",
          e);
    }
  }

  /** Opens the log in a folder as it is now, only to read; another process may go on writing. */
  public static FileRevisionLog read(Path path) {
    if (!Files.isDirectory(path)) {
      throw new RevisionLogException("there is no log at " + path + ": name its folder");
    }
    LogFolder folder = new LogFolder(path);
    return new FileRevisionLog(folder, null, LogScan.of(folder, new Disk(), false));
  }

  /** The process that has the log in {@code path} open to write, if there is one. */
  public static Optional<Long> writer(Path path) {
    return FolderLock.holder(new LogFolder(path));
  }

  @Override
  public long head() {
    return last().map(Revision::number).orElse(0L);
  }

  @Override
  public Optional<Revision> get(long number) {
    return number < 1 || number > head() ? Optional.empty() : Optional.of(reader.revision(number));
  }

  @Override
  public List<Revision> range(long from, long to) {
    return revisions(LongStream.rangeClosed(Math.max(1, from), Math.min(to, head())));
  }

  @Override
  public Optional<RevisionId> id(long number) {
    return index.id(number);
  }

  @Override
  public Optional<RevisionId> at(Instant time) {
    return index.at(time);
  }

  @Override
  public List<RevisionId> idsByGraph(String iri) {
    return ids(index.byGraph(iri));
  }

  @Override
  public List<RevisionId> idsByEntity(String iri) {
    return ids(index.byEntity(iri));
  }

  @Override
  public long lastByGraph(String iri, long number) {
    return index.lastByGraph(iri, number);
  }

  @Override
  public long lastByEntity(String iri, long number) {
    return index.lastByEntity(iri, number);
  }

  private List<RevisionId> ids(long[] numbers) {
    return Arrays.stream(numbers).mapToObj(index::id).flatMap(Optional::stream).toList();
  }

  @Override
  public void apply(long number, RDFChanges changes) {
    if (number < 1 || number > head()) {
      throw new RevisionLogException(
          "there is no revision "
              + number
              + " in the log "
              + folder.path()
              + ": it has 1 to "
              + head());
    }
    reader.apply(number, changes);
  }

  @Override
  public Revision append(RevisionDraft draft, Consumer<RDFChanges> statements) {
    return append(draft, statements, revision -> {});
  }

  @Override
  public void replicate(Revision original, Consumer<RDFChanges> statements) {
    append(
        original.draft(),
        statements,
        copy -> {
          if (!copy.equals(original)) {
            throw new RevisionLogException(
                "revision " + original.number() + " would not be here what it is in the other log");
          }
        });
  }

  private synchronized Revision append(
      RevisionDraft draft, Consumer<RDFChanges> statements, Consumer<Revision> check) {
    if (writer == null) {
      throw new RevisionLogException("the log " + folder.path() + " was opened only to read");
    }
    Revision revision = writer.write(draft, last(), statements, check);
    index.add(IndexLine.of(revision));
    last = revision;
    return revision;
  }

  @Override
  public Optional<LogFault> fault() {
    return Optional.ofNullable(fault);
  }

  @Override
  public Optional<LogFault> verify() {
    return new LogCheck(folder).run();
  }

  @Override
  public synchronized void close() {
    if (writer != null) {
      try {
        writer.close();
      } catch (IOException e) {
        throw new RevisionLogException("the log " + folder.path() + " cannot be closed", e);
      }
    }
  }

  private Optional<Revision> last() {
    return Optional.ofNullable(last);
  }

  private List<Revision> revisions(LongStream numbers) {
    return numbers.mapToObj(this::get).flatMap(Optional::stream).toList();
  }
}
