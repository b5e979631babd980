package com.mecfsatlas.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdfpatch.RDFChanges;
import org.apache.jena.rdfpatch.RDFPatch;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

class RevisionDifferencePropertiesTest {
  @Property(tries = 200)
  void the_net_patch_makes_the_one_state_of_the_other_and_does_nothing_in_vain(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int revisions) {
    RevisionLog log = new MemoryRevisionLog();
    List<Set<Quad>> states = states(log, new Random(seed), revisions);
    for (int from = 0; from <= revisions; from++) {
      for (int to = 0; to <= revisions; to++) {
        RevisionDifference difference = RevisionDifference.between(log, from, to);
        assertThat(states.get(from)).containsAll(difference.removed());
        assertThat(states.get(from)).noneMatch(difference.added()::contains);
        assertThat(applied(difference.patch(), states.get(from))).isEqualTo(states.get(to));
      }
    }
  }

  /** The states of a log that is filled by chance, beginning with the empty one. */
  private static List<Set<Quad>> states(RevisionLog log, Random random, int revisions) {
    Set<Quad> state = new HashSet<>();
    List<Set<Quad>> states = new ArrayList<>(List.of(Set.of()));
    for (int number = 1; number <= revisions; number++) {
      log.append(Drafts.draft(number), changes -> change(state, changes, random));
      states.add(Set.copyOf(state));
    }
    return states;
  }

  private static void change(Set<Quad> state, RDFChanges changes, Random random) {
    for (int i = random.nextInt(8); i > 0; i--) {
      Quad quad = quad(random);
      if (state.add(quad)) {
        changes.add(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
      } else {
        state.remove(quad);
        changes.delete(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
      }
    }
  }

  private static Quad quad(Random random) {
    Node object =
        random.nextBoolean()
            ? NodeFactory.createBlankNode("b" + random.nextInt(2))
            : RandomGraph.literal(random);
    return Quad.create(iri(random), iri(random), iri(random), object);
  }

  private static Node iri(Random random) {
    return NodeFactory.createURI("https://example.org/" + random.nextInt(2));
  }

  private static Set<Quad> applied(RDFPatch patch, Set<Quad> state) {
    DatasetGraph graphs = DatasetGraphFactory.createTxnMem();
    graphs.executeWrite(() -> state.forEach(graphs::add));
    RDFPatchOps.applyChange(graphs, patch);
    return graphs.calculateRead(() -> new HashSet<>(graphs.stream().toList()));
  }
}
