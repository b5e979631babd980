package com.mecfsatlas.revision;

class MemoryRevisionLogTest extends RevisionLogContract {
  private final MemoryRevisionLog log = new MemoryRevisionLog();

  @Override
  RevisionLog open() {
    return log.again();
  }

  @Override
  RevisionLog openOther() {
    return new MemoryRevisionLog();
  }
}
