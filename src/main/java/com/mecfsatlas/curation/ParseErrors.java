package com.mecfsatlas.curation;

import java.nio.file.Path;
import org.apache.jena.riot.system.ErrorHandler;

/** Turns what the Turtle parser finds wrong into one line that names the file; warnings count. */
final class ParseErrors implements ErrorHandler {
  private final Path file;

  ParseErrors(Path file) {
    this.file = file;
  }

  @Override
  public void warning(String message, long line, long col) {
    throw fault(message, line, col);
  }

  @Override
  public void error(String message, long line, long col) {
    throw fault(message, line, col);
  }

  @Override
  public void fatal(String message, long line, long col) {
    throw fault(message, line, col);
  }

  private CorpusException fault(String message, long line, long col) {
    return new CorpusException(
        "%s:%d:%d: %s".formatted(file, line, col, message.replaceAll("\\s+", " ")));
  }
}
