package com.mecfsatlas.representation;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.model.Slug;
import com.mecfsatlas.store.Description;
import com.mecfsatlas.store.SampleSnapshot;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;

/** The descriptions in {@code src/test/resources/view}, one phenomenon a file. */
public final class Samples {
  static final Path FOLDER = Path.of("src/test/resources/view");

  private Samples() {}

  /** The description of {@code kind/slug} in {@code file}, the file read anew. */
  public static Description read(String file, String kind, String slug) {
    return of(
        thing(kind, slug).orElseThrow(), RDFDataMgr.loadModel(FOLDER.resolve(file).toString()));
  }

  static Description of(EntityId thing, Model model) {
    return new Description(thing, new SampleSnapshot(model));
  }

  public static Optional<EntityId> thing(String kind, String slug) {
    return EntityType.ofSegment(kind).flatMap(k -> Slug.parse(slug).map(s -> new EntityId(k, s)));
  }
}
