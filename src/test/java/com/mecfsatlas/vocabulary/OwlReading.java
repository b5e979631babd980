package com.mecfsatlas.vocabulary;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.reasoner.OWLReasoner;

/** Graphs as an OWL 2 DL reasoner reads them: together, and with nothing fetched from elsewhere. */
record OwlReading(OWLOntology ontology) {
  static OwlReading of(Graph... graphs) {
    Graph together = GraphFactory.createDefaultGraph();
    for (Graph graph : graphs) {
      GraphUtil.addInto(together, graph);
    }
    // RDF/XML is the one syntax that every OWL tool must read (OWL 2 Conformance, section 2.1).
    ByteArrayOutputStream xml = new ByteArrayOutputStream();
    RDFWriter.source(together).format(RDFFormat.RDFXML_PLAIN).output(xml);
    try {
      return new OwlReading(
          OWLManager.createOWLOntologyManager()
              .loadOntologyFromOntologyDocument(new ByteArrayInputStream(xml.toByteArray())));
    } catch (OWLOntologyCreationException e) {
      throw new IllegalStateException("no OWL ontology", e);
    }
  }

  OWLReasoner reasoner() {
    return new ReasonerFactory().createReasoner(ontology);
  }
}
