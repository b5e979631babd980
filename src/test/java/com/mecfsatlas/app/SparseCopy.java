package com.mecfsatlas.app;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Copies a home; what is empty in the long files of a database takes no room in the copy either.
 */
final class SparseCopy {
  private static final int BLOCK = 1 << 16;
  private static final byte[] EMPTY = new byte[BLOCK];

  private SparseCopy() {}

  static void of(Path folder, Path copy) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : (Iterable<Path>) all::iterator) {
        Path to = copy.resolve(folder.relativize(each));
        if (Files.isDirectory(each)) {
          Files.createDirectories(to);
        } else {
          file(each, to);
        }
      }
    }
  }

  private static void file(Path from, Path to) throws IOException {
    byte[] block = new byte[BLOCK];
    try (RandomAccessFile in = new RandomAccessFile(from.toFile(), "r");
        RandomAccessFile out = new RandomAccessFile(to.toFile(), "rw")) {
      out.setLength(in.length());
      for (int read = in.read(block); read > 0; read = in.read(block)) {
        if (!Arrays.equals(block, 0, read, EMPTY, 0, read)) {
          out.seek(in.getFilePointer() - read);
          out.write(block, 0, read);
        }
      }
    }
  }
}
