package com.mecfsatlas.app;

import com.mecfsatlas.view.Format;
import com.mecfsatlas.view.VoidDescription;
import com.mecfsatlas.web.DatasetFaces;
import jakarta.ws.rs.NotFoundException;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;

/** The VoID of the dataset in the formats of RDF. */
final class SpelledVoid implements DatasetFaces {
  private static final Map<Format, RDFFormat> SPELLINGS =
      Map.of(
          Format.TURTLE, RDFFormat.TURTLE_PRETTY,
          Format.JSON_LD, RDFFormat.JSONLD11_PRETTY,
          Format.N_TRIPLES, RDFFormat.NTRIPLES,
          Format.RDF_XML, RDFFormat.RDFXML_PLAIN);

  private final VoidDescription description;

  SpelledVoid(VoidDescription description) {
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
    RDFWriter.source(description.model()).format(spelling).output(out);
    return out.toByteArray();
  }
}
