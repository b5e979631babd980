package com.mecfsatlas.app;

import com.mecfsatlas.view.Format;
import com.mecfsatlas.web.DatasetFaces;
import jakarta.ws.rs.NotFoundException;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;

/** A description of the dataset in the formats of RDF. */
final class SpelledModel implements DatasetFaces {
  private static final Map<Format, RDFFormat> SPELLINGS =
      Map.of(
          Format.TURTLE, RDFFormat.TURTLE_PRETTY,
          Format.JSON_LD, RDFFormat.JSONLD11_PRETTY,
          Format.N_TRIPLES, RDFFormat.NTRIPLES,
          Format.RDF_XML, RDFFormat.RDFXML_PLAIN);

  private final Supplier<Model> description;

  SpelledModel(Supplier<Model> description) {
    this.description = description;
  }

  @Override
  public List<Format> formats() {
    return List.copyOf(SPELLINGS.keySet());
  }

  @Override
  public byte[] spell(Format format) {
    RDFFormat spelling =
        Optional.ofNullable(SPELLINGS.get(format)).orElseThrow(NotFoundException::new);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFWriter.source(description.get()).format(spelling).output(out);
    return out.toByteArray();
  }
}
