package com.mecfsatlas.harvest.oaipmh;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.vocabulary.Atlas;
import java.util.Optional;
import org.apache.jena.rdf.model.Resource;

/** The sets in which items are, by what is stated of these (OAI-PMH 2.0 section 2.6). */
final class ItemSets {
  private static final String STANDING = beginning(Atlas.standing_current);
  private static final String PEM = beginning(Atlas.pem_required);

  private ItemSets() {}

  /** What all concepts of a scheme are called by, before their own part. */
  private static String beginning(Resource concept) {
    String iri = concept.getURI();
    return iri.substring(0, iri.lastIndexOf('-') + 1);
  }

  static SetSpec kind(EntityType kind) {
    return SetSpec.KIND.of(kind.segment());
  }

  /** That of a concept of standing. */
  static Optional<SetSpec> standing(String concept) {
    return named(SetSpec.STANDING, STANDING, concept);
  }

  /** That of a concept of what a study says of post-exertional malaise. */
  static Optional<SetSpec> pem(String concept) {
    return named(SetSpec.PEM, PEM, concept);
  }

  /** That of the studies by a case definition. */
  static Optional<SetSpec> criterion(String iri) {
    return EntityId.ofIri(iri).map(thing -> SetSpec.CRITERIA.of(thing.slug().text()));
  }

  private static Optional<SetSpec> named(SetSpec of, String beginning, String concept) {
    return Optional.of(concept)
        .filter(
            iri -> iri.startsWith(beginning) && SetSpec.isValid(iri.substring(beginning.length())))
        .map(iri -> of.of(iri.substring(beginning.length())));
  }
}
