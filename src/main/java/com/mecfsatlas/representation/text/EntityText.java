package com.mecfsatlas.representation.text;

import com.mecfsatlas.representation.ResourceReader;
import com.mecfsatlas.store.Description;
import com.mecfsatlas.vocabulary.Annotations;
import com.mecfsatlas.vocabulary.Atlas;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** A virus, cell, molecule, condition, symptom, author name, journal … as text. */
final class EntityText {
  private final ResourceReader thing;
  private final String kind;

  EntityText(Description description) {
    thing = new ResourceReader(description.subject());
    kind = description.thing().kind().label();
  }

  void write(TextLines text) {
    text.title(thing.label())
        .paragraph(kind)
        .section("IDENTIFIER", thing.words(DCTerms.identifier))
        .section("ALSO CALLED", alsoCalled())
        .section("TAKE CARE", thing.values(SKOS.scopeNote))
        .section("BROADER", thing.values(SKOS.broader))
        .section(
            "NARROWER", thing.pointing(SKOS.broader).stream().map(ResourceReader::label).toList())
        .section("MEANS", thing.values(SKOS.definition))
        .section("CLAIMS", claims())
        .section("POSSIBLY THE SAME PERSON", thing.values(Atlas.possiblySamePerson));
    for (ResourceReader record : records()) {
      text.section("EVIDENCE: " + record.label(), record.node().getURI())
          .section(EvidenceText.LIMITS, EvidenceText.limits(record));
    }
  }

  private List<String> alsoCalled() {
    return Stream.of(Annotations.shortLabel, SKOS.altLabel)
        .flatMap(property -> thing.values(property).stream())
        .toList();
  }

  /** About this thing or a narrower one: whatever claims the description holds. */
  private List<String> claims() {
    return thing.node().getModel().listSubjectsWithProperty(RDF.type, Atlas.Claim).toList().stream()
        .map(ResourceReader::new)
        .map(claim -> claim.label() + tally(claim))
        .sorted()
        .toList();
  }

  private static String tally(ResourceReader claim) {
    return claim.all(Atlas.tally).stream()
        .findFirst()
        .map(tally -> " [" + ClaimText.tally(tally) + "]")
        .orElse("");
  }

  private List<ResourceReader> records() {
    return withProperty(Atlas.limit).toList();
  }

  private Stream<ResourceReader> withProperty(Property property) {
    return thing.node().getModel().listSubjectsWithProperty(property).toList().stream()
        .sorted(Comparator.comparing(Resource::toString))
        .map(ResourceReader::new);
  }
}
