package com.mecfsatlas.revision;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.store.QuadDelta;
import com.mecfsatlas.store.ShippedGraph;
import java.util.Set;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which pages a change is seen. */
class TouchedEntitiesTest {
  private static final TouchedEntities TOUCHED = new TouchedEntities(ShippedGraph.QUERIES);

  private static final DatasetGraph GRAPHS =
      DatasetGraphFactory.wrap(
          RDFParser.fromString(
                  """
                  @prefix atlas: <https://www.mecfsatlas.com/ontology#> .
                  @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                  @prefix : <https://www.mecfsatlas.com/id/evidence/x#> .
                  :f1 atlas:bearsOn <https://www.mecfsatlas.com/id/claim/c> ;
                      atlas:groupResult :f1-value-1 ; atlas:effect :f1-effect-1 .
                  :f1-value-1 atlas:level 65 ; atlas:resultGroup :g1 .
                  :f1-effect-1 atlas:pValue 0.003 .
                  :g1 skos:prefLabel "Patients"@en ; atlas:groupCount 33 .
                  """,
                  Lang.TURTLE)
              .toGraph());

  @ParameterizedTest
  @CsvSource({
    "f1-value-1, https://www.mecfsatlas.com/ontology#level",
    "f1-effect-1, https://www.mecfsatlas.com/ontology#pValue",
    "g1, https://www.mecfsatlas.com/ontology#groupCount",
    "g1, http://www.w3.org/2004/02/skos/core#prefLabel"
  })
  void a_number_is_seen_on_the_pages_of_its_record_and_of_its_claim(String part, String property) {
    QuadDelta delta = new QuadDelta();
    delta.remove(
        Quad.create(
            Quad.defaultGraphIRI,
            NodeFactory.createURI(EntityId.BASE + "id/evidence/x#" + part),
            NodeFactory.createURI(property),
            NodeFactory.createLiteralString("what it was before")));
    assertThat(TOUCHED.of(GRAPHS, delta))
        .isEqualTo(Set.of(EntityId.BASE + "id/claim/c", EntityId.BASE + "id/evidence/x"));
  }
}
