package com.mecfsatlas.revision;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class FileRevisionLogTest extends RevisionLogContract {
  @TempDir private Path folder;
  @TempDir private Path other;

  @Override
  RevisionLog open() {
    return FileRevisionLog.open(folder);
  }

  @Override
  RevisionLog openOther() {
    return FileRevisionLog.open(other);
  }
}
