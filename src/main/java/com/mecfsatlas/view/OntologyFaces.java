package com.mecfsatlas.view;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;

/** The ontology in each of its formats; Turtle is the file that its editors write. */
public final class OntologyFaces {
  private OntologyFaces() {}

  public static Map<Format, Function<Model, byte[]>> of(Path turtle, Function<Model, byte[]> html) {
    Map<Format, Function<Model, byte[]>> faces = new EnumMap<>(Format.class);
    faces.put(Format.HTML, html);
    faces.put(Format.TURTLE, ignored -> bytes(turtle));
    faces.put(Format.JSON_LD, model -> written(model, RDFFormat.JSONLD11_PRETTY));
    faces.put(Format.N_TRIPLES, model -> written(model, RDFFormat.NTRIPLES));
    faces.put(Format.RDF_XML, model -> written(model, RDFFormat.RDFXML_PLAIN));
    return faces;
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] written(Model model, RDFFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFWriter.source(model).format(format).output(out);
    return out.toByteArray();
  }
}
