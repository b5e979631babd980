package com.mecfsatlas.web;

import com.mecfsatlas.view.Format;
import java.util.List;

/** A dataset of which only the format is said. */
final class SampleDataset implements DatasetFaces {
  @Override
  public List<Format> formats() {
    return List.of(Format.JSON_LD, Format.TURTLE, Format.N_TRIPLES, Format.RDF_XML);
  }

  @Override
  public byte[] spell(Format format) {
    return SampleFace.face(format, format + " dataset");
  }
}
