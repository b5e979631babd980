package com.mecfsatlas.representation.html;

import com.mecfsatlas.catalog.DatasetFacts;
import com.mecfsatlas.catalog.Dumps;
import com.mecfsatlas.catalog.VoidDescription;
import java.util.List;
import org.apache.jena.rdf.model.Model;

/** The descriptions of the dataset for people. */
public final class DatasetHtml {
  private final Templates templates = new Templates();
  private final Site site;

  public DatasetHtml(Site site) {
    this.site = site;
  }

  /** What VoID counts. */
  public byte[] write(Model described, String revision) {
    return templates.write(
        "dataset",
        DatasetPage.counted(
            site, described, described.getResource(VoidDescription.DATASET), revision));
  }

  /**
   * What DCAT offers.
   *
   * @param schema the same in the terms of schema.org
   */
  public byte[] write(
      DatasetFacts about, List<Dumps.DumpFile> files, String schema, String revision) {
    return templates.write("dataset", DatasetPage.offered(site, about, files, schema, revision));
  }
}
