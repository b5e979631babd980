package com.mecfsatlas.representation;

import com.mecfsatlas.catalog.TermUse;
import com.mecfsatlas.catalog.TermUses;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.store.Snapshot;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** The ontology in each of its formats; Turtle is the file that its editors write. */
public final class OntologyWriters {
  private static final String EXAMPLES =
      "\n# Examples from the data, as they are now; everything above is the file itself\n\n";

  private OntologyWriters() {}

  public static Map<Format, Function<Model, byte[]>> of(Path turtle, Function<Model, byte[]> html) {
    Map<Format, Function<Model, byte[]>> writers = new TreeMap<>();
    writers.put(Format.HTML, html);
    writers.put(Format.TURTLE, ignored -> bytes(turtle));
    writers.put(Format.JSON_LD, model -> written(model, RDFFormat.JSONLD11_PRETTY));
    writers.put(Format.N_TRIPLES, model -> written(model, RDFFormat.NTRIPLES));
    writers.put(Format.RDF_XML, model -> written(model, RDFFormat.RDFXML_PLAIN));
    return writers;
  }

  /** For machines the ontology of a snapshot, in which each term names a thing that uses it. */
  public static Map<Format, Function<Snapshot, byte[]>> withExamples(Path turtle, TermUses uses) {
    Map<Format, Function<Snapshot, byte[]>> writers = new TreeMap<>();
    of(turtle, model -> new byte[0])
        .forEach(
            (format, writer) ->
                writers.put(
                    format,
                    format.equals(Format.TURTLE)
                        ? now -> joined(writer.apply(now.ontology()), examples(uses.byTerm(now)))
                        : now ->
                            writer.apply(
                                ModelFactory.createUnion(
                                    now.ontology(), examples(uses.byTerm(now))))));
    writers.remove(Format.HTML);
    return writers;
  }

  private static Model examples(Map<String, TermUse> uses) {
    Model examples = ModelFactory.createDefaultModel();
    examples.add(SKOS.example, RDF.type, OWL.AnnotationProperty);
    uses.forEach(
        (term, use) -> {
          // Of a borrowed term its own vocabulary gives examples.
          if (term.startsWith(EntityId.BASE)) {
            examples.add(
                ResourceFactory.createResource(term), SKOS.example, use.example().getSubject());
          }
        });
    return examples;
  }

  /** A Turtle document may declare and add as it goes on (Turtle section 2.4). */
  private static byte[] joined(byte[] file, Model examples) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(file);
    out.writeBytes(EXAMPLES.getBytes(StandardCharsets.UTF_8));
    // One triple a line, sorted: N-Triples is Turtle, and the same data give the same bytes.
    new String(written(examples, RDFFormat.NTRIPLES), StandardCharsets.UTF_8)
        .lines()
        .sorted()
        .forEach(line -> out.writeBytes((line + "\n").getBytes(StandardCharsets.UTF_8)));
    return out.toByteArray();
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
