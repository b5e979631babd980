package com.mecfsatlas.representation.rdf;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.representation.NamedGraph;
import com.mecfsatlas.revision.Revision;
import com.mecfsatlas.vocabulary.PROV;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.graph.GraphOps;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;

/**
 * What the RDF formats of a named graph's page say: its statements, and about the graph what it is
 * (VoID, sections 2 and 4), under which licence, what it is about, and which revisions made it so
 * (PROV-O).
 */
public final class GraphDescription {
  private final NamedGraph graph;
  private final Model model = ModelFactory.createDefaultModel();
  private final Resource described;

  private GraphDescription(NamedGraph graph) {
    this.graph = graph;
    this.described = model.createResource(graph.iri());
  }

  /** The description with the statements. */
  public static Graph of(NamedGraph graph) {
    Graph whole = GraphFactory.createDefaultGraph();
    GraphOps.addAll(whole, about(graph).getGraph().find());
    GraphOps.addAll(whole, graph.statements().find());
    return whole;
  }

  /** The description alone. */
  public static Model about(NamedGraph graph) {
    GraphDescription written = new GraphDescription(graph);
    written.dataset();
    written.topics();
    written.provenance();
    return written.model;
  }

  private void dataset() {
    model.add(ModelFactory.createModelForGraph(graph.said()));
    described
        .addProperty(RDF.type, VOID.Dataset)
        .addProperty(RDF.type, PROV.Entity)
        .addLiteral(VOID.triples, model.createTypedLiteral(graph.size(), XSDDatatype.XSDinteger));
    graph.licences().forEach(each -> described.addProperty(DCTerms.license, resource(each)));
    if (!described.hasProperty(DCTerms.title)) {
      described.addProperty(DCTerms.title, graph.title(), "en");
    }
    DocumentGraph.DATASET.inModel(model).addProperty(VOID.subset, described);
    if (!graph.isWhole()) {
      described
          .addProperty(RDFS.comment, graph.whereTheRestIs(), "en")
          .addProperty(VOID.dataDump, model.createResource(EntityId.BASE + "dump/atlas.nq.gz"))
          .addProperty(VOID.sparqlEndpoint, model.createResource(EntityId.BASE + "sparql"));
    }
  }

  /** One is its primary topic, several are its subjects; each thing has a document. */
  private void topics() {
    List<String> subjects = graph.subjects();
    Property about = subjects.size() == 1 ? FOAF.primaryTopic : DCTerms.subject;
    subjects.forEach(iri -> described.addProperty(about, model.createResource(iri)));
    graph
        .things()
        .forEach(
            thing ->
                model
                    .createResource(thing.documentIri(), FOAF.Document)
                    .addProperty(FOAF.primaryTopic, model.createResource(thing.iri())));
  }

  /** The latest revision that changed it made it what it is. */
  private void provenance() {
    model.add(RevisionModel.of(graph.changes()));
    Property how = PROV.wasGeneratedBy;
    for (Revision each : graph.changes()) {
      if (how.equals(PROV.wasGeneratedBy)) {
        described.addProperty(
            DCTerms.modified,
            model.createTypedLiteral(each.time().toString(), XSDDatatype.XSDdateTime));
      }
      described.addProperty(how, model.createResource(RevisionModel.activity(each.number())));
      how = PROV.wasInfluencedBy;
    }
  }

  private Resource resource(Node node) {
    return model.asRDFNode(node).asResource();
  }
}
