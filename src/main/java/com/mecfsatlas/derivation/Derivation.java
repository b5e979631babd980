package com.mecfsatlas.derivation;

import com.mecfsatlas.model.GraphNames;
import com.mecfsatlas.query.CatalogueException;
import com.mecfsatlas.query.NamedQuery;
import com.mecfsatlas.query.QueryCatalogue;
import com.mecfsatlas.store.QuadDelta;
import com.mecfsatlas.store.TemporaryDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.update.UpdateFactory;

/**
 * What follows from the curated graphs: the rules of {@code sparql/derive/}, folder after folder.
 * Each folder is about things of one kind, and says for which of them its rules must run again
 * after a change ({@code affected.rq}) and what they have given of a thing ({@code owned.rq}). A
 * change thus costs what it bears on; the result is that of a rebuild.
 */
public final class Derivation {
  /** A change with more statements is a rebuild. */
  private static final int MOST_CHANGED = 20_000;

  private static final List<Node> GRAPHS =
      List.of(GraphNames.DEFAULTS, GraphNames.DERIVED, GraphNames.EDGES);

  private final List<Layer> layers;

  /**
   * Parses the rules below {@code sparql}.
   *
   * @throws CatalogueException where a file is no update, or a folder lacks a query, naming it
   */
  public Derivation(Path sparql, QueryCatalogue queries) {
    layers = folders(sparql).map(folder -> layer(folder, queries)).toList();
  }

  private static Layer layer(Path folder, QueryCatalogue queries) {
    String name = folder.getFileName().toString();
    NamedQuery affected = queries.get("derive/" + name + "/affected");
    NamedQuery owned = queries.get("derive/" + name + "/owned");
    List<String> focus = owned.header().getOrDefault("focus", List.of());
    if (focus.size() != 1 || !focus.equals(affected.header().get("focus"))) {
      throw new CatalogueException(
          "sparql/derive/" + name + ": affected.rq and owned.rq must name one and the same focus");
    }
    return new Layer(
        Layer.graphOf(name),
        focus.getFirst(),
        rules(folder).map(Derivation::parse).toList(),
        affected,
        owned);
  }

  /** Builds the derived graphs anew, inside the caller's write transaction. */
  public void rebuild(DatasetGraph graphs) {
    GRAPHS.forEach(graphs::removeGraph);
    layers.forEach(layer -> layer.build(graphs));
  }

  /** Adds what the files leave out to {@code stated}, which needs no transaction. */
  public DatasetGraph completed(DatasetGraph stated) {
    // The rules ask for the union of all graphs, which a database gives fast.
    try (TemporaryDatabase database = new TemporaryDatabase()) {
      DatasetGraph graphs = database.graphs();
      graphs.executeWrite(
          () -> {
            stated.stream().forEach(graphs::add);
            layers.stream().filter(Layer::isOfDefaults).forEach(layer -> layer.build(graphs));
            graphs
                .findNG(GraphNames.DEFAULTS, Node.ANY, Node.ANY, Node.ANY)
                .forEachRemaining(stated::add);
          });
      return stated;
    }
  }

  /**
   * Brings the derived graphs to where {@code delta} leads, inside the caller's write transaction,
   * which has made these changes already; what that changes is added to {@code delta}.
   */
  public void update(DatasetGraph graphs, QuadDelta delta) {
    if (delta.size() > MOST_CHANGED) {
      rebuild(graphs, delta);
    } else {
      layers.forEach(layer -> layer.update(graphs, delta));
    }
  }

  /** As {@link #rebuild(DatasetGraph)}; what it changes is added to {@code delta}. */
  public void rebuild(DatasetGraph graphs, QuadDelta delta) {
    List<Quad> before = derived(graphs);
    rebuild(graphs);
    delta.replace(before, derived(graphs));
  }

  private static List<Quad> derived(DatasetGraph graphs) {
    return GRAPHS.stream()
        .flatMap(graph -> Iter.asStream(graphs.findNG(graph, Node.ANY, Node.ANY, Node.ANY)))
        .toList();
  }

  static Context context() {
    return ARQ.getContext().copy().setTrue(TDB2.symUnionDefaultGraph);
  }

  /** The files of all rules, in the order in which they run. */
  public static List<Path> files(Path sparql) {
    return folders(sparql).flatMap(Derivation::rules).toList();
  }

  private static Stream<Path> folders(Path sparql) {
    return sorted(sparql.resolve("derive")).filter(Files::isDirectory);
  }

  private static Stream<Path> rules(Path folder) {
    return sorted(folder).filter(file -> file.toString().endsWith(".ru"));
  }

  private static Stream<Path> sorted(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FocusedUpdate parse(Path file) {
    try {
      return new FocusedUpdate(UpdateFactory.create(Files.readString(file)));
    } catch (QueryParseException e) {
      throw new CatalogueException(file + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
