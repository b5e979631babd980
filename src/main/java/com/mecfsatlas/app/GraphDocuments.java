package com.mecfsatlas.app;

import com.mecfsatlas.representation.Format;
import com.mecfsatlas.store.Snapshot;
import com.mecfsatlas.web.DatasetWriters;
import jakarta.ws.rs.NotFoundException;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;

/** A description of the dataset in the formats of RDF. */
final class GraphDocuments implements DatasetWriters {
  private static final Map<Format, RDFFormat> SERIALIZATIONS =
      Map.of(
          Format.TURTLE, RDFFormat.TURTLE_PRETTY,
          Format.JSON_LD, RDFFormat.JSONLD11_PRETTY,
          Format.N_TRIPLES, RDFFormat.NTRIPLES,
          Format.RDF_XML, RDFFormat.RDFXML_PLAIN);

  private final Function<Snapshot, Model> description;

  GraphDocuments(Function<Snapshot, Model> description) {
    this.description = description;
  }

  @Override
  public List<Format> formats() {
    return List.copyOf(SERIALIZATIONS.keySet());
  }

  @Override
  public byte[] write(Format format, Snapshot snapshot) {
    RDFFormat writing =
        Optional.ofNullable(SERIALIZATIONS.get(format)).orElseThrow(NotFoundException::new);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFWriter.source(description.apply(snapshot)).format(writing).output(out);
    return out.toByteArray();
  }
}
