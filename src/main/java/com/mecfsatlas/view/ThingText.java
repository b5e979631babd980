package com.mecfsatlas.view;

import com.mecfsatlas.graph.Description;
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
final class ThingText {
  private final Read thing;
  private final String kind;

  ThingText(Description description) {
    thing = new Read(description.subject());
    kind = description.thing().kind().label();
  }

  void write(TextLines text) {
    text.title(thing.label())
        .paragraph(kind)
        .section("IDENTIFIER", thing.text(DCTerms.identifier))
        .section("ALSO CALLED", alsoCalled())
        .section("TAKE CARE", thing.texts(SKOS.scopeNote))
        .section("BROADER", thing.texts(SKOS.broader))
        .section("NARROWER", thing.from(SKOS.broader).stream().map(Read::label).toList())
        .section("MEANS", thing.texts(SKOS.definition))
        .section("CLAIMS", claims())
        .section("POSSIBLY THE SAME PERSON", thing.texts(Atlas.possiblySamePerson));
    for (Read record : records()) {
      text.section("EVIDENCE: " + record.label(), record.node().getURI())
          .section(EvidenceText.LIMITS, EvidenceText.limits(record));
    }
  }

  private List<String> alsoCalled() {
    return Stream.of(PaperLines.property(Atlas.NS + "shortLabel"), SKOS.altLabel)
        .flatMap(property -> thing.texts(property).stream())
        .toList();
  }

  /** About this thing or a narrower one: whatever claims the description holds. */
  private List<String> claims() {
    return thing.node().getModel().listSubjectsWithProperty(RDF.type, Atlas.Claim).toList().stream()
        .map(Read::new)
        .map(claim -> claim.label() + tally(claim))
        .sorted()
        .toList();
  }

  private static String tally(Read claim) {
    return claim.nodes(Atlas.tally).stream()
        .findFirst()
        .map(tally -> " [" + ClaimText.tally(tally) + "]")
        .orElse("");
  }

  private List<Read> records() {
    return withProperty(Atlas.limit).toList();
  }

  private Stream<Read> withProperty(Property property) {
    return thing.node().getModel().listSubjectsWithProperty(property).toList().stream()
        .sorted(Comparator.comparing(Resource::toString))
        .map(Read::new);
  }
}
