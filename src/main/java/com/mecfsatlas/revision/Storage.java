package com.mecfsatlas.revision;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** The few things a log does to its disk. Each may fail, and in the tests each does. */
interface Storage {
  /** Begins a file, or begins it anew. */
  OutputStream create(Path file) throws IOException;

  /** Goes on with a file. */
  OutputStream extend(Path file) throws IOException;

  /** Makes the content of a file, or the names in a folder, last through a loss of power. */
  void sync(Path path) throws IOException;

  /** Gives a file its name: whoever looks sees all of it there or nothing. */
  void move(Path from, Path to) throws IOException;

  void createFolder(Path folder) throws IOException;

  /** Takes a file away, if it is there. */
  void delete(Path file) throws IOException;
}
