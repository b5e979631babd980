package com.mecfsatlas.representation.html;

import com.mecfsatlas.analysis.AnalysisRequest;
import com.mecfsatlas.representation.ResourceReader;
import com.mecfsatlas.store.Description;
import com.mecfsatlas.vocabulary.Annotations;
import com.mecfsatlas.vocabulary.Atlas;
import java.util.List;
import org.apache.jena.vocabulary.SKOS;

/**
 * What the page of a relation shows: what it means, how it is read, and which claims use it.
 *
 * @param causal whether its words speak of an effect
 */
public record RelationPage(
    Frame frame,
    String name,
    String definition,
    boolean causal,
    List<Fact> facts,
    List<Hyperlink> claims)
    implements ThingPage {
  /** How much of a long list a page shows; the rest is in the data. */
  public static final int CLAIMS_SHOWN = 60;

  /** The list of all claims that use it. */
  public String claimsAddress() {
    return "/claim?relation=" + AnalysisRequest.encode(name);
  }

  static RelationPage of(Site site, Description description) {
    ResourceReader relation = new ResourceReader(description.subject());
    String definition = relation.text(SKOS.definition);
    return new RelationPage(
        Frame.of(site, description.thing(), relation.label(), definition, description.revision()),
        relation.label(),
        definition,
        relation.text(Atlas.causalWording).equals("true"),
        new Fact.Sheet()
            .entries("Family", relation.all(Atlas.relationFamily), Hyperlink::to)
            .words("Read backwards", relation.texts(Annotations.inverseLabel))
            .words(
                "Symmetric", relation.text(Atlas.symmetricRelation).equals("true") ? "yes" : "no")
            .entries("The opposite", relation.all(Atlas.oppositeRelation), Hyperlink::to)
            .entries("More general", relation.all(SKOS.broader), Hyperlink::to)
            .entries("More special", relation.pointing(SKOS.broader), Hyperlink::to)
            .words("Identifier", relation.texts(SKOS.notation))
            .facts(),
        relation.pointing(Atlas.relation).stream()
            .filter(claim -> claim.isA(Atlas.Claim))
            .map(Hyperlink::to)
            .toList());
  }
}
