package com.mecfsatlas.derivation;

import com.mecfsatlas.model.GraphNames;
import com.mecfsatlas.query.CatalogueException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;

/**
 * What follows from the curated graphs: the updates of {@code sparql/derive/}, in the order of
 * their names, each adding to {@code graph/derived} or, for the direct edges, to {@code
 * graph/derived/edges}.
 */
public final class Derivation {
  private final List<UpdateRequest> updates;

  /**
   * Parses the updates below {@code sparql}.
   *
   * @throws CatalogueException where a file is no update, naming it
   */
  public Derivation(Path sparql) {
    updates = files(sparql).stream().map(Derivation::parse).toList();
  }

  /** Builds the derived graphs anew, inside the caller's write transaction. */
  public void rebuild(DatasetGraph graphs) {
    graphs.removeGraph(GraphNames.DERIVED);
    graphs.removeGraph(GraphNames.EDGES);
    Context context = ARQ.getContext().copy().setTrue(TDB2.symUnionDefaultGraph);
    updates.forEach(update -> UpdateExec.dataset(graphs).update(update).context(context).execute());
  }

  public static List<Path> files(Path sparql) {
    try (Stream<Path> files = Files.list(sparql.resolve("derive"))) {
      return files.filter(file -> file.toString().endsWith(".ru")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static UpdateRequest parse(Path file) {
    try {
      return UpdateFactory.create(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (org.apache.jena.query.QueryException e) {
      throw new CatalogueException(file + ": " + e.getMessage(), e);
    }
  }
}
