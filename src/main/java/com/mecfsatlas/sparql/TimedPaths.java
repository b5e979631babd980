package com.mecfsatlas.sparql;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.jspecify.annotations.Nullable;

/**
 * Runs queries as TDB2 does, and looks at the clock with every step of a property path: the engine
 * finds all that a path reaches before it looks again, and a path may go round for hours.
 */
final class TimedPaths extends OpExecutorTDB2 {
  TimedPaths(ExecutionContext execution) {
    super(execution);
  }

  @Override
  protected QueryIterator execute(OpPath path, QueryIterator input) {
    Graph timed = new TimedGraph(execCxt.getActiveGraph(), execCxt.getCancelSignal());
    return new QueryIterPath(
        path.getTriplePath(), input, ExecutionContext.copyChangeActiveGraph(execCxt, timed));
  }

  /** A graph that ends a query with the next look at it, once its time is over. */
  private static final class TimedGraph extends GraphWrapper {
    private final @Nullable AtomicBoolean cancelled;

    TimedGraph(Graph graph, @Nullable AtomicBoolean cancelled) {
      super(graph);
      this.cancelled = cancelled;
    }

    @Override
    public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
      return timed(super.find(subject, predicate, object));
    }

    @Override
    public ExtendedIterator<Triple> find(Triple pattern) {
      return timed(super.find(pattern));
    }

    private ExtendedIterator<Triple> timed(ExtendedIterator<Triple> found) {
      requireTime();
      return found.filterKeep(
          each -> {
            requireTime();
            return true;
          });
    }

    private void requireTime() {
      if (cancelled != null && cancelled.get()) {
        throw new QueryCancelledException();
      }
    }
  }
}
