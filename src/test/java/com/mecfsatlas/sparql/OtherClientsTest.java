package com.mecfsatlas.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mecfsatlas.sparql.RunningService.Store;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.eclipse.rdf4j.query.QueryResults;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Client libraries as their users use them. */
class OtherClientsTest {
  private static final String ROWS = "SELECT * { ?row <urn:x-row:number> ?n }";
  private static final String GRAPH = "CONSTRUCT WHERE { ?row <urn:x-row:number> ?n }";
  private static final RunningService SERVICE =
      new RunningService(Store.TDB2, RunningService.LIMITS);
  private static final String ENDPOINT = "http://localhost:" + SERVICE.port() + "/sparql";

  @AfterAll
  static void stop() {
    SERVICE.close();
  }

  @Test
  void jena_asks_selects_and_constructs() {
    try (RDFConnection atlas = RDFConnection.queryConnect(ENDPOINT)) {
      assertThat(atlas.queryAsk("ASK { ?s ?p ?o }")).isTrue();
      assertThat(atlas.query(ROWS).execSelect()).toIterable().hasSize(300);
      assertThat(atlas.queryConstruct(GRAPH).size()).isEqualTo(300);
      assertThat(atlas.queryDescribe("DESCRIBE <urn:x-row:1>").size()).isEqualTo(1);
      assertThatExceptionOfType(QueryExceptionHTTP.class)
          .isThrownBy(() -> atlas.query("SELECT * { SERVICE <urn:x:y> {} }").execSelect())
          .satisfies(refused -> assertThat(refused.getStatusCode()).isEqualTo(403));
    }
  }

  @Test
  void jena_reads_every_row_of_a_result_in_gzip() {
    try (RDFConnection atlas = RDFConnection.queryConnect(ENDPOINT)) {
      ResultSet rows = atlas.query(ROWS + " ORDER BY ?n").execSelect();
      int expected = 0;
      while (rows.hasNext()) {
        assertThat(rows.next().getLiteral("n").getInt()).isEqualTo(expected++);
      }
    }
  }

  @Test
  void rdf4j_asks_selects_and_constructs() {
    SPARQLRepository atlas = new SPARQLRepository(ENDPOINT);
    try (RepositoryConnection connection = atlas.getConnection()) {
      assertThat(connection.prepareBooleanQuery("ASK { ?s ?p ?o }").evaluate()).isTrue();
      try (TupleQueryResult rows = connection.prepareTupleQuery(ROWS).evaluate()) {
        assertThat(QueryResults.asList(rows)).hasSize(300);
      }
      assertThat(QueryResults.asModel(connection.prepareGraphQuery(GRAPH).evaluate())).hasSize(300);
      assertThat(connection.getStatements(null, null, null, false).stream().limit(5)).hasSize(5);
    } finally {
      atlas.shutDown();
    }
  }
}
