package com.mecfsatlas.revision;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The right to write to a log, held by one at a time and lost with its process. */
final class FolderLock implements AutoCloseable {
  /**
   * What this process holds. It must not even open the file again: under POSIX, closing it would
   * give up the lock.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path folder;
  private final FileChannel channel;

  private FolderLock(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /**
   * Takes the lock of a log.
   *
   * @throws RevisionLogException where somebody else has it
   */
  static FolderLock of(LogFolder log) throws IOException {
    Path folder = log.path().toRealPath();
    if (!HELD.add(folder)) {
      throw refusal(log, "this process already");
    }
    boolean isLocked = false;
    try {
      FolderLock lock = new FolderLock(folder, lockedByProcess(log));
      isLocked = true;
      return lock;
    } finally {
      if (!isLocked) {
        HELD.remove(folder);
      }
    }
  }

  private static FileChannel lockedByProcess(LogFolder log) throws IOException {
    FileChannel channel =
        FileChannel.open(log.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (channel.tryLock() == null) {
      channel.close();
      throw refusal(log, "process " + Files.readString(log.lock()).strip());
    }
    byte[] process =
        Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII);
    channel.truncate(0).write(ByteBuffer.wrap(process));
    return channel;
  }

  /** The process that has the lock, if one has it. */
  static Optional<Long> holder(LogFolder log) {
    if (!Files.exists(log.lock())) {
      return Optional.empty();
    }
    try {
      if (HELD.contains(log.path().toRealPath())) {
        return Optional.of(ProcessHandle.current().pid());
      }
      try (FileChannel channel = FileChannel.open(log.lock(), StandardOpenOption.WRITE)) {
        return channel.tryLock() == null ? Optional.of(process(log)) : Optional.empty();
      }
    } catch (IOException e) {
      throw new RevisionLogException(
          log.lock() + " cannot be looked at: " + e.getMessage() + "; may this user write it?", e);
    }
  }

  private static long process(LogFolder log) throws IOException {
    String number = Files.readString(log.lock()).strip();
    return number.matches("[0-9]{1,18}") ? Long.parseLong(number) : 0;
  }

  private static RevisionLogException refusal(LogFolder log, String holder) {
    return new RevisionLogException(
        "the log " + log.path() + " is being written by " + holder + ": stop that, or only read");
  }

  /** The file stays: taking it away could take it from who has just locked it. */
  @Override
  public void close() throws IOException {
    channel.close();
    HELD.remove(folder);
  }
}
