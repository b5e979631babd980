package com.mecfsatlas.revision;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** A disk on which one operation fails, counted from now; a write may fail in its middle. */
final class FailingDisk implements Storage {
  private final Storage disk = new Disk();
  private int left = Integer.MAX_VALUE;
  private boolean stays;

  /** Lets so many operations pass and the next one fail. */
  void failAfter(int operations) {
    left = operations;
    stays = false;
  }

  /** Lets so many operations pass and all others fail. */
  void breakAfter(int operations) {
    left = operations;
    stays = true;
  }

  void mend() {
    left = Integer.MAX_VALUE;
  }

  /** Whether the failure that was asked for has come. */
  boolean hasFailed() {
    return left < 0;
  }

  @Override
  public OutputStream create(Path file) throws IOException {
    step();
    return new FailingStream(disk.create(file));
  }

  @Override
  public OutputStream extend(Path file) throws IOException {
    step();
    return new FailingStream(disk.extend(file));
  }

  @Override
  public void sync(Path path) throws IOException {
    step();
    disk.sync(path);
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    step();
    disk.move(from, to);
  }

  @Override
  public void createFolder(Path folder) throws IOException {
    step();
    disk.createFolder(folder);
  }

  @Override
  public void delete(Path file) throws IOException {
    step();
    disk.delete(file);
  }

  private boolean isFailing() {
    if (left < 0) {
      return stays;
    }
    return left-- == 0;
  }

  private void step() throws IOException {
    if (isFailing()) {
      throw new IOException("No space left on device");
    }
  }

  private final class FailingStream extends OutputStream {
    private final OutputStream out;

    FailingStream(OutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int each) throws IOException {
      step();
      out.write(each);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      if (isFailing()) {
        out.write(bytes, offset, length / 2);
        throw new IOException("No space left on device");
      }
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      out.close();
      step();
    }
  }
}
