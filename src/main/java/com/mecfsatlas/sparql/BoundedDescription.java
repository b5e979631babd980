package com.mecfsatlas.sparql;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.describe.DescribeBNodeClosure;
import org.apache.jena.sparql.core.describe.DescribeHandlerRegistry;
import org.apache.jena.sparql.util.Closure;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;
import org.jspecify.annotations.Nullable;

/**
 * What DESCRIBE says of a thing: the statements about it, and about nodes without a name that they
 * mention. The engine heeds its time while it finds things, not while it describes them, so that is
 * done here.
 */
final class BoundedDescription extends DescribeBNodeClosure {
  /** Where the execution of a query keeps its {@link Bound}. */
  static final Symbol BOUND = Symbol.create(BoundedDescription.class.getName());

  private @Nullable Bound bound;
  private @Nullable Model built;
  private @Nullable DatasetGraph dataset;

  /**
   * How far one query may go.
   *
   * @param statements how many it may give
   * @param union whether all of the dataset is asked as one graph
   */
  record Bound(Deadline deadline, long statements, boolean union) {
    void check(Model built) {
      deadline.check();
      if (built.size() > statements) {
        throw SparqlProblem.RESULT_TOO_LARGE.refusal(
            "A query may build " + statements + " statements. Add a LIMIT.");
      }
    }
  }

  /** Takes the place of the engine's own, for the whole process. */
  static void install() {
    DescribeHandlerRegistry registry = DescribeHandlerRegistry.get();
    registry.clear();
    registry.add(BoundedDescription::new);
  }

  @Override
  public void start(Model model, Context context) {
    super.start(model, context);
    bound = context.get(BOUND);
    built = model;
    dataset = context.get(ARQConstants.sysCurrentDataset);
  }

  @Override
  public void describe(Resource thing) {
    if (bound == null || built == null || dataset == null) {
      super.describe(thing);
      return;
    }
    bound.check(built);
    if (bound.union()) {
      Model everything = ModelFactory.createModelForGraph(dataset.getUnionGraph());
      Closure.closure(thing.inModel(everything), false, built);
    } else {
      super.describe(thing);
    }
  }
}
