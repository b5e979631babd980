package com.mecfsatlas.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.query.Prefixes;
import com.mecfsatlas.store.ShippedGraph;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;

/** The year of publication can be compared with a number. */
class PublicationYearTest {
  private final Dataset dataset = DatasetFactory.wrap(ShippedGraph.store().graphs());

  @Test
  void a_filter_by_a_number_finds_the_papers_since_that_year() {
    Set<String> since = found("?thing a atlas:Paper ; atlas:publicationYear ?y FILTER(?y >= 2015)");
    assertThat(since).hasSizeGreaterThan(50);
    assertThat(since)
        .isEqualTo(
            found(
                "?thing a atlas:Paper ; fabio:hasPublicationYear ?y FILTER(STR(?y) >= \"2015\")"));
  }

  /** A comparison of xsd:gYear with a number is an error in each row (SPARQL 1.1, 17.3). */
  @Test
  void the_year_of_the_calendar_gives_nothing_by_the_same_filter() {
    assertThat(found("?thing fabio:hasPublicationYear ?y FILTER(?y >= 2015)")).isEmpty();
  }

  @Test
  void whatever_states_a_year_has_it_as_one_number_too() {
    assertThat(found("?thing atlas:publicationYear ?y"))
        .isNotEmpty()
        .isEqualTo(found("?thing fabio:hasPublicationYear ?y"));
    assertThat(
            found(
                "?thing fabio:hasPublicationYear ?y ; atlas:publicationYear ?n"
                    + " FILTER(STR(?y) != STR(?n))"))
        .isEmpty();
  }

  private Set<String> found(String pattern) {
    ParameterizedSparqlString query =
        new ParameterizedSparqlString("SELECT ?thing { " + pattern + " }");
    query.setNsPrefixes(Prefixes.mapping());
    return Txn.calculateRead(
        dataset,
        () -> {
          Set<String> things = new TreeSet<>();
          try (QueryExecution execution =
              QueryExecution.dataset(dataset).query(query.asQuery()).build()) {
            execution
                .execSelect()
                .forEachRemaining(row -> things.add(row.getResource("thing").getURI()));
          }
          return things;
        });
  }
}
