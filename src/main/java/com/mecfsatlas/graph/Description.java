package com.mecfsatlas.graph;

import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;

/**
 * What the graph says about one thing at one revision; every face of its page is spelled from this.
 *
 * @param thing what is described
 * @param model the statements about it, with the labels of what they mention
 * @param papers the papers it rests on, in order of year then title; their statements are in {@code
 *     bibliography}
 * @param bibliography the bibliographic statements about {@code papers}
 * @param revision the digest of everything that was loaded
 */
public record Description(
    Thing thing, Model model, List<Resource> papers, Model bibliography, String revision) {
  public Description {
    papers = List.copyOf(papers);
  }

  /** The described node, in {@code model}. */
  public Resource subject() {
    return model.getResource(thing.iri());
  }
}
