package com.mecfsatlas.representation.text;

import com.mecfsatlas.citation.Reference;
import com.mecfsatlas.citation.SnapshotCitation;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.representation.RepresentationOptions;
import com.mecfsatlas.representation.ResourceReader;
import com.mecfsatlas.store.Description;
import com.mecfsatlas.vocabulary.Atlas;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/**
 * The references of a description: the paper of a record or a paper, else what a thing rests on.
 */
public final class Bibliography {
  private static final Property GENERATED_BY =
      ResourceFactory.createProperty("http://www.w3.org/ns/prov#wasGeneratedBy");

  private Bibliography() {}

  /** What the rendition asks to be cited: the papers, or of a record its own reading. */
  public static List<Reference> of(Description description, RepresentationOptions rendition) {
    List<Reference> papers = of(description);
    boolean reading =
        rendition.of().equals(RepresentationOptions.RECORD)
            && description.thing().kind() == EntityType.EVIDENCE;
    return reading
        ? papers.stream().map(paper -> snapshot(description, paper).reference()).toList()
        : papers;
  }

  private static SnapshotCitation snapshot(Description description, Reference paper) {
    List<ResourceReader> draftings = new ResourceReader(description.subject()).nodes(GENERATED_BY);
    return new SnapshotCitation(
        description.thing(),
        paper,
        version(draftings, Atlas.generatorVersion),
        version(draftings, Atlas.scannerVersion),
        version(draftings, Atlas.policyVersion),
        description.revision());
  }

  private static String version(List<ResourceReader> draftings, Property property) {
    return draftings.stream()
        .flatMap(drafting -> drafting.texts(property).stream())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  public static List<Reference> of(Description description) {
    if (!description.thing().kind().isCitable()) {
      return description.papers().stream().map(Reference::of).toList();
    }
    Resource read = description.subject().getPropertyResourceValue(Atlas.reads);
    String cited = read == null ? description.thing().iri() : read.getURI();
    return description.papers().stream()
        .filter(paper -> paper.getURI().equals(cited))
        .map(paper -> Reference.of(paper).at(description.thing()))
        .toList();
  }
}
