package com.mecfsatlas.representation.rdf;

import static java.util.stream.Collectors.toMap;

import com.mecfsatlas.representation.Format;
import com.mecfsatlas.store.Snapshot;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;

/** A model that is computed from a snapshot, in the formats of RDF. */
public final class ModelWriters {
  private static final Map<Format, RDFFormat> SERIALIZATIONS =
      Map.of(
          Format.TURTLE, RDFFormat.TURTLE_PRETTY,
          Format.JSON_LD, RDFFormat.JSONLD11_PRETTY,
          Format.N_TRIPLES, RDFFormat.NTRIPLES,
          Format.RDF_XML, RDFFormat.RDFXML_PLAIN);

  private ModelWriters() {}

  public static Map<Format, Function<Snapshot, byte[]>> of(Function<Snapshot, Model> description) {
    return SERIALIZATIONS.entrySet().stream()
        .collect(
            toMap(
                Map.Entry::getKey,
                each -> now -> written(description.apply(now), each.getValue())));
  }

  private static byte[] written(Model model, RDFFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFWriter.source(model).format(format).output(out);
    return out.toByteArray();
  }
}
