package com.mecfsatlas.representation.text;

import com.mecfsatlas.citation.Reference;
import com.mecfsatlas.citation.SnapshotCitation;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.model.GraphNames;
import com.mecfsatlas.representation.RepresentationOptions;
import com.mecfsatlas.representation.ResourceReader;
import com.mecfsatlas.revision.SourceGraphs;
import com.mecfsatlas.store.Description;
import com.mecfsatlas.store.DescriptionPart;
import com.mecfsatlas.vocabulary.Atlas;
import com.mecfsatlas.vocabulary.PROV;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Property;

/**
 * The references of a description: the paper of a record or a paper, else what a thing rests on.
 */
public final class Bibliography {
  /** What the graph of a record held, as its canonical digest. */
  static final DescriptionPart<String> DIGEST =
      new DescriptionPart<>(
          "digest of its source",
          String.class,
          (described, snapshot) ->
              new SourceGraphs(snapshot.graphs())
                  .digest(GraphNames.BASE + "curated/evidence/" + described.thing().slug()));

  /** What it needs; what is said of a record itself only where the record is cited. */
  public static final Set<DescriptionPart<?>> PARTS =
      Set.of(DescriptionPart.BIBLIOGRAPHY, DescriptionPart.OWN, DIGEST);

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
    List<ResourceReader> draftings = new ResourceReader(description.own()).all(PROV.wasGeneratedBy);
    return new SnapshotCitation(
        description.thing(),
        paper,
        version(draftings, Atlas.generatorVersion),
        version(draftings, Atlas.scannerVersion),
        version(draftings, Atlas.policyVersion),
        description.state().number(),
        description.part(DIGEST));
  }

  private static String version(List<ResourceReader> draftings, Property property) {
    return draftings.stream()
        .flatMap(drafting -> drafting.values(property).stream())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** What a thing rests on; of a record or a paper its one paper, cited at the thing's page. */
  public static List<Reference> of(Description description) {
    boolean citable = description.thing().kind().isCitable();
    return description.papers().stream()
        .map(Reference::of)
        .map(reference -> citable ? reference.at(description.thing()) : reference)
        .toList();
  }
}
