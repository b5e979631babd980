package com.mecfsatlas.web;

import com.mecfsatlas.representation.Format;
import com.mecfsatlas.store.Snapshot;
import java.util.List;

/** A dataset of which only the format is said. */
final class SampleDataset implements DatasetWriters {
  @Override
  public List<Format> formats() {
    return List.of(Format.JSON_LD, Format.TURTLE, Format.N_TRIPLES, Format.RDF_XML);
  }

  @Override
  public byte[] write(Format format, Snapshot snapshot) {
    return SampleWriter.writer(format, format + " dataset");
  }
}
