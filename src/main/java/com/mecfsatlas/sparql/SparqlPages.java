package com.mecfsatlas.sparql;

import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.RDFNode;

/** The service's pages for people; what they look like is not the service's matter. */
public interface SparqlPages {
  /** The page on which a query is written. */
  byte[] form();

  /**
   * A result as a table, below the query that gave it.
   *
   * @param rows a value for each column, or nothing
   */
  byte[] table(String query, List<String> columns, List<List<Optional<RDFNode>>> rows);

  /** What is wrong with a query, above the query itself, so that nothing typed is lost. */
  byte[] problem(int status, String title, String detail, String query);
}
