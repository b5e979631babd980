package com.mecfsatlas.store;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.RevisionId;
import com.mecfsatlas.vocabulary.Atlas;
import com.mecfsatlas.vocabulary.FABIO;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/**
 * What the graph says about one thing at one revision; every format of its page is written from
 * this. It reads each part in its snapshot when the part is first asked for, once, and lives as
 * long.
 */
public final class Description {
  private final EntityId thing;
  private final Snapshot snapshot;
  private final Map<DescriptionPart<?>, Object> parts = new HashMap<>();

  /**
   * @param thing what is described
   * @param snapshot in which it is described
   */
  public Description(EntityId thing, Snapshot snapshot) {
    this.thing = thing;
    this.snapshot = snapshot;
  }

  public EntityId thing() {
    return thing;
  }

  /** At which revision it is described. */
  public RevisionId state() {
    return snapshot.revision();
  }

  /** The same, as readers and caches tell it from every other. */
  public String revision() {
    return state().toString();
  }

  /** One part of it. */
  public synchronized <T> T part(DescriptionPart<T> part) {
    Object read = parts.get(part);
    if (read == null) {
      read = part.reading().of(this, snapshot);
      parts.put(part, read);
    }
    return part.type().cast(read);
  }

  /** The parts that have been asked for. */
  public synchronized Set<DescriptionPart<?>> read() {
    return Set.copyOf(parts.keySet());
  }

  /** The statements about it, with the labels of what they mention. */
  public Model model() {
    return part(DescriptionPart.STATEMENTS);
  }

  /** The described node, in {@link #model()}. */
  public Resource subject() {
    return model().getResource(thing.iri());
  }

  /** The described node with the statements about it alone. */
  public Resource own() {
    return read().contains(DescriptionPart.STATEMENTS)
        ? subject()
        : part(DescriptionPart.OWN).getResource(thing.iri());
  }

  /** The bibliographic statements about {@link #papers()}. */
  public Model bibliography() {
    return part(DescriptionPart.BIBLIOGRAPHY);
  }

  /** The papers it rests on, in order of year then title. */
  public List<Resource> papers() {
    return bibliography().listSubjectsWithProperty(RDF.type, Atlas.Paper).toList().stream()
        .sorted(
            Comparator.comparing((Resource paper) -> text(paper, FABIO.hasPublicationYear))
                .thenComparing(paper -> text(paper, DCTerms.title))
                .thenComparing(Resource::getURI))
        .toList();
  }

  private static String text(Resource paper, Property property) {
    return Optional.ofNullable(paper.getProperty(property))
        .map(statement -> statement.getLiteral().getLexicalForm())
        .orElse("");
  }
}
