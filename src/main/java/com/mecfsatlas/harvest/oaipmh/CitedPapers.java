package com.mecfsatlas.harvest.oaipmh;

import com.mecfsatlas.citation.Reference;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.query.FilledQuery;
import com.mecfsatlas.query.NamedQuery;
import com.mecfsatlas.store.Snapshot;
import com.mecfsatlas.vocabulary.Atlas;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;

/** Reads how the papers of a page are cited, all of them at once. */
final class CitedPapers {
  private final NamedQuery query;

  CitedPapers(NamedQuery query) {
    this.query = query;
  }

  Map<EntityId, Reference> of(Collection<EntityId> papers, Snapshot snapshot) {
    Map<EntityId, Reference> references = new HashMap<>();
    if (papers.isEmpty()) {
      return references;
    }
    FilledQuery filled =
        new FilledQuery(query)
            .fill(
                "paper",
                papers.stream()
                    .distinct()
                    .map(paper -> FilledQuery.row(Map.of("paper", FilledQuery.node(paper))))
                    .toList());
    Model stated = ModelFactory.createDefaultModel();
    snapshot.select(query.with(filled.query()), Map.of(), row -> add(row, stated));
    for (EntityId paper : papers) {
      Resource resource = stated.getResource(paper.iri());
      if (resource.hasProperty(RDF.type, Atlas.Paper)) {
        references.put(paper, Reference.of(resource));
      }
    }
    return references;
  }

  private static void add(QuerySolution row, Model stated) {
    Resource subject = row.getResource(row.contains("subject") ? "subject" : "paper");
    Property property = row.getResource("property").as(Property.class);
    stated.add(subject, property, row.get("value"));
  }
}
