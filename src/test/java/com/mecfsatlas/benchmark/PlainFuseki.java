package com.mecfsatlas.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;

/** Fuseki as it comes, over a dump of the same data in TDB2, its default graph the union. */
public final class PlainFuseki {
  private PlainFuseki() {}

  /** Starts it in a process of its own. */
  static Running start(Path dump) throws Exception {
    return Running.start(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            PlainFuseki.class.getName(),
            dump.toString()),
        Map.of(),
        "/ds?query=ASK%7B%7D");
  }

  /** Serves the file or address {@code arguments[0]} at {@code /ds}, and prints where. */
  public static void main(String[] arguments) throws Exception {
    DatasetGraph graphs =
        DatabaseMgr.connectDatasetGraph(Files.createTempDirectory("fuseki").toString());
    Txn.executeWrite(graphs, () -> RDFDataMgr.read(graphs, arguments[0]));
    graphs.getContext().set(TDB2.symUnionDefaultGraph, true);
    FusekiServer server =
        FusekiServer.create().port(0).loopback(true).add("/ds", graphs).build().start();
    System.out.println("plain http://localhost:" + server.getPort() + "/ds");
    server.join();
  }
}
