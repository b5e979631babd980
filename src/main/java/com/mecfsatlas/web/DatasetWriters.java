package com.mecfsatlas.web;

import com.mecfsatlas.representation.Format;
import com.mecfsatlas.store.Snapshot;
import java.util.List;

/** The formats of the description of the whole dataset. */
public interface DatasetWriters {
  List<Format> formats();

  byte[] write(Format format, Snapshot snapshot);
}
