package com.mecfsatlas.sparql;

import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_Update;
import org.apache.jena.fuseki.servlets.ServletOps;

/** Fuseki's update, in which a request that contradicts itself is the client's fault, not ours. */
final class UpdateAction extends SPARQL_Update {
  /** How ARQ begins what SPARQL 1.1 Protocol, 2.2.3, calls an error. */
  private static final String CONTRADICTION = "SPARQL Update: Protocol using-";

  @Override
  public void execute(HttpAction action) {
    try {
      super.execute(action);
    } catch (ActionErrorException e) {
      if (String.valueOf(e.getMessage()).startsWith(CONTRADICTION)) {
        ServletOps.errorBadRequest(e.getMessage());
      }
      throw e;
    }
  }
}
