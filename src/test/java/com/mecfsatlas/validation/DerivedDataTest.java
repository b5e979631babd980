package com.mecfsatlas.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.store.ShippedGraph;
import com.mecfsatlas.vocabulary.Atlas;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

/** What the rules derive from the shipped data keeps its promise. */
class DerivedDataTest {
  private static final Shapes SHAPES =
      Shapes.parse(RDFDataMgr.loadGraph("ontology/derived-shapes.ttl"));
  private static final Graph EVERYTHING = everything();

  @Test
  void everything_derived_from_the_shipped_data_conforms() {
    assertThat(ShaclValidator.get().validate(SHAPES, EVERYTHING).getEntries())
        .extracting(ReportLine::of)
        .isEmpty();
  }

  @Test
  void a_claim_without_its_overall_tally_would_be_noticed() {
    Graph broken = GraphFactory.createDefaultGraph();
    EVERYTHING.find().forEach(broken::add);
    Triple claim =
        EVERYTHING.find(Node.ANY, RDF.type.asNode(), Atlas.Claim.asNode()).toList().getFirst();
    broken.remove(claim.getSubject(), Atlas.tally.asNode(), Node.ANY);
    assertThat(ShaclValidator.get().validate(SHAPES, broken, claim.getSubject()).getEntries())
        .extracting(entry -> ReportLine.of(entry).component())
        .contains("QualifiedMinCount");
  }

  private static Graph everything() {
    DatasetGraph graphs = ShippedGraph.store().graphs();
    return Txn.calculateRead(
        graphs,
        () -> {
          Graph merged = GraphFactory.createDefaultGraph();
          graphs.find(Quad.ANY).forEachRemaining(quad -> merged.add(quad.asTriple()));
          return merged;
        });
  }
}
