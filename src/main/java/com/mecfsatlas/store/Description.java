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
 * this.
 */
public final class Description {
  private static final String YEAR = "http://purl.org/spar/fabio/hasPublicationYear";

  private final EntityId thing;
  private final Model model;
  private final Supplier<Model> reading;
  private final String revision;
  private @Nullable Model bibliography;

  /**
   * @param thing what is described
   * @param model the statements about it, with the labels of what they mention
   * @param bibliography reads the bibliographic statements about the papers it rests on, once they
   *     are asked for: not every format cites
   * @param revision the digest of everything that was loaded
   */
  public Description(EntityId thing, Model model, Supplier<Model> bibliography, String revision) {
    this.thing = thing;
    this.model = model;
    this.reading = bibliography;
    this.revision = revision;
  }

  public EntityId thing() {
    return thing;
  }

  public Model model() {
    return model;
  }

  public String revision() {
    return revision;
  }

  /** The described node, in {@link #model()}. */
  public Resource subject() {
    return model.getResource(thing.iri());
  }

  /** The bibliographic statements about {@link #papers()}. */
  public synchronized Model bibliography() {
    if (bibliography == null) {
      bibliography = reading.get();
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
