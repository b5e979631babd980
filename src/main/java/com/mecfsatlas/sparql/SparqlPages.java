package com.mecfsatlas.sparql;

/** The service's pages for people; what they look like is not the service's matter. */
public interface SparqlPages {
  /** The page on which a query is written. */
  byte[] form();

  /** A result as a table, below the query that gave it. */
  byte[] table(ResultView result);

  /** What is wrong with a query, above the query itself. */
  byte[] problem(ProblemView problem);

  /**
   * Another text whenever the same result could look otherwise: with each version of the software.
   */
  String looks();

  /** What scripts the pages may run, as sources of a Content Security Policy; may be empty. */
  String scripts();
}
