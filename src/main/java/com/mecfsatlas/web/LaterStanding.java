package com.mecfsatlas.web;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.store.Snapshot;
import com.mecfsatlas.vocabulary.Atlas;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;

/** What became of a thing since, where a reader of an earlier state must know it. */
final class LaterStanding {
  private LaterStanding() {}

  /** A sentence; empty where nothing has to be said. */
  static String of(EntityId thing, Snapshot now) {
    Resource it = now.own(thing).getResource(thing.iri());
    if (!it.listProperties().hasNext()) {
      return "It is not in the atlas any more.";
    }
    if (FormerAddress.of(thing, it.getModel()).isPresent()) {
      return "It has another address since.";
    }
    Statement reads = it.getProperty(Atlas.reads);
    boolean isRetracted =
        isRetracted(it)
            || (reads != null
                && EntityId.ofIri(reads.getResource().getURI())
                    .map(paper -> isRetracted(now.own(paper).getResource(paper.iri())))
                    .orElse(false));
    return isRetracted ? "The paper was retracted since. Do not rely on its findings." : "";
  }

  private static boolean isRetracted(Resource it) {
    return it.hasProperty(Atlas.standing, Atlas.standing_retracted);
  }
}
