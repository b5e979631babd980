package com.mecfsatlas.analysis;

import com.mecfsatlas.evidence.EvidenceIndex;
import com.mecfsatlas.evidence.Topics;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityReference;
import com.mecfsatlas.path.PathGraph;
import java.util.Optional;

/**
 * The routes that lead to one thing, from wherever they are asked for: what counts under the goal,
 * which may have very many claims, is gathered once and not for each start.
 *
 * @param goal none where no claim is about it
 * @param graph as the claims have it, for starts that count under the goal
 * @param gathered with the goal in the place of all that counts under it
 */
record PathsToOne(
    Optional<EntityReference> goal, Topics topics, PathGraph graph, PathGraph gathered) {
  static PathsToOne of(EvidenceIndex index, EntityId goal) {
    Topics topics = index.evidence().topics();
    PathGraph graph = new PathGraph(index.evidence().claims());
    Optional<EntityReference> known = index.entity(goal);
    return new PathsToOne(
        known,
        topics,
        graph,
        known.map(one -> graph.gathered(one, each -> topics.isUnder(each, goal))).orElse(graph));
  }

  /**
   * How many routes there are, as {@link Connections#count} has them; none from the goal itself.
   */
  int count(EntityReference start) {
    return goal.filter(end -> !end.equals(start))
        .map(
            end ->
                Connections.count(
                    topics.isUnder(start, end.thing()) ? graph : gathered, topics, start, end))
        .orElse(0);
  }
}
