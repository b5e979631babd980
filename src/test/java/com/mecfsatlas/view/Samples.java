package com.mecfsatlas.view;

import com.mecfsatlas.graph.Description;
import com.mecfsatlas.graph.Kind;
import com.mecfsatlas.graph.Slug;
import com.mecfsatlas.graph.Thing;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;

/** The descriptions in {@code src/test/resources/view}, one phenomenon a file. */
final class Samples {
  static final Path FOLDER = Path.of("src/test/resources/view");

  private Samples() {}

  /** The description of {@code kind/slug} in {@code file}, the file read anew. */
  static Description read(String file, String kind, String slug) {
    return of(
        thing(kind, slug).orElseThrow(), RDFDataMgr.loadModel(FOLDER.resolve(file).toString()));
  }

  static Description of(Thing thing, Model model) {
    Model papers = ModelFactory.createDefaultModel().add(model);
    return new Description(thing, model, () -> papers, "sample");
  }

  static Optional<Thing> thing(String kind, String slug) {
    return Kind.ofSegment(kind).flatMap(k -> Slug.parse(slug).map(s -> new Thing(k, s)));
  }
}
