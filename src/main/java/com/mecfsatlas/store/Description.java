package com.mecfsatlas.store;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.vocabulary.Atlas;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/**
 * What the graph says about one thing at one revision; every format of its page is written from
 * this. It reads its parts in its snapshot, when they are first asked for, and lives as long.
 */
public final class Description {
  private static final String YEAR = "http://purl.org/spar/fabio/hasPublicationYear";

  private final EntityId thing;
  private final Snapshot snapshot;
  private final Supplier<Model> describing;
  private final Supplier<Model> citing;
  private @Nullable Model model;
  private @Nullable Model bibliography;

  /**
   * @param thing what is described
   * @param snapshot in which it is described
   * @param describing reads the statements about it, with the labels of what they mention
   * @param citing reads the bibliographic statements about the papers it rests on
   */
  public Description(
      EntityId thing, Snapshot snapshot, Supplier<Model> describing, Supplier<Model> citing) {
    this.thing = thing;
    this.snapshot = snapshot;
    this.describing = describing;
    this.citing = citing;
  }

  public EntityId thing() {
    return thing;
  }

  /** The statements about it, with the labels of what they mention. */
  public synchronized Model model() {
    if (model == null) {
      model = describing.get();
    }
    return model;
  }

  /** At which revision it is described. */
  public String revision() {
    return snapshot.revision().toString();
  }

  /** What {@code projection} holds of the state in which this is described. */
  public <T> T beside(Projection<T> projection) {
    return projection.of(snapshot);
  }

  /** The described node, in {@link #model()}. */
  public Resource subject() {
    return model().getResource(thing.iri());
  }

  /** The bibliographic statements about {@link #papers()}. */
  public synchronized Model bibliography() {
    if (bibliography == null) {
      bibliography = citing.get();
    }
    return bibliography;
  }

  /** The papers it rests on, in order of year then title. */
  public List<Resource> papers() {
    return bibliography().listSubjectsWithProperty(RDF.type, Atlas.Paper).toList().stream()
        .sorted(
            Comparator.comparing((Resource paper) -> text(paper, YEAR))
                .thenComparing(paper -> text(paper, DCTerms.title.getURI()))
                .thenComparing(Resource::getURI))
        .toList();
  }

  private static String text(Resource paper, String property) {
    return Optional.ofNullable(paper.getProperty(ResourceFactory.createProperty(property)))
        .map(statement -> statement.getLiteral().getLexicalForm())
        .orElse("");
  }
}
