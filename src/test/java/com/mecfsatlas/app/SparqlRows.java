package com.mecfsatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSetFactory;

/** What the query service of the running atlas answers. */
final class SparqlRows {
  private static final String PREFIXES =
      """
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX prism: <http://prismstandard.org/namespaces/basic/2.0/>
      PREFIX fabio: <http://purl.org/spar/fabio/>
      PREFIX atlas: <https://www.mecfsatlas.com/ontology#>
      """;

  private SparqlRows() {}

  static List<QuerySolution> of(String query) {
    HttpResponse<String> answer =
        RunningAtlas.post(
            "/sparql",
            "application/sparql-query",
            PREFIXES + query,
            "application/sparql-results+json");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    List<QuerySolution> rows = new ArrayList<>();
    ResultSetFactory.fromJSON(
            new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)))
        .forEachRemaining(rows::add);
    return rows;
  }

  /** The only number of the only row. */
  static long number(String query) {
    return of(query).getFirst().getLiteral("n").getLong();
  }
}
