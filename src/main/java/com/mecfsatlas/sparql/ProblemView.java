package com.mecfsatlas.sparql;

/**
 * What is wrong with a query, as a page shows it.
 *
 * @param query as it was typed, so that nothing is lost
 * @param line of the query at which its reader stumbled; 0 where that is not known
 * @param token what stands there
 */
public record ProblemView(
    int status, String title, String detail, String query, int line, int column, String token) {}
