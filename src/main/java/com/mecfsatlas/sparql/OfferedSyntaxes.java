package com.mecfsatlas.sparql;

import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sys.JenaSubsystemLifecycle;

/**
 * Takes back the syntaxes that Jena knows and the atlas does not offer, so that such a file or body
 * is refused as any other that is not known: RDF Protobuf, whose library is not shipped. And reads
 * JSON-LD without asking the network.
 */
public final class OfferedSyntaxes implements JenaSubsystemLifecycle {
  /** After RIOT and ARQ, which register them. */
  private static final int LEVEL = 500;

  @Override
  public void start() {
    RDFLanguages.unregister(Lang.RDFPROTO);
    RDFLanguages.unregister(ResultSetLang.RS_Protobuf);
    EmbeddedContexts.install();
  }

  @Override
  public void stop() {}

  @Override
  public int level() {
    return LEVEL;
  }
}
