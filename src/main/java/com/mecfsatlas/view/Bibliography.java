package com.mecfsatlas.view;

import com.mecfsatlas.citation.Reference;
import com.mecfsatlas.graph.Description;
import com.mecfsatlas.vocabulary.Atlas;
import java.util.List;
import org.apache.jena.rdf.model.Resource;

/**
 * The references of a description: the paper of a record or a paper, else what a thing rests on.
 */
final class Bibliography {
  private Bibliography() {}

  static List<Reference> of(Description description) {
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
