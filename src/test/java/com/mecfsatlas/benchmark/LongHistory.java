package com.mecfsatlas.benchmark;

import com.mecfsatlas.curation.Corpus;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.GraphNames;
import com.mecfsatlas.revision.Activity;
import com.mecfsatlas.revision.CanonicalGraph;
import com.mecfsatlas.revision.FileRevisionLog;
import com.mecfsatlas.revision.GraphChange;
import com.mecfsatlas.revision.Revision;
import com.mecfsatlas.revision.RevisionDraft;
import com.mecfsatlas.revision.RevisionLog;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;

/**
 * Writes many revisions to the log of a home that nobody has open, and many papers: as commits
 * would, but without derivation and rules, which are measured elsewhere.
 */
final class LongHistory implements AutoCloseable {
  private static final String SLUG = "lusso-1993-infection-natural";
  private static final String RECORD = GraphNames.BASE + "curated/evidence/" + SLUG;
  private static final String PAPER = GraphNames.BASE + "curated/papers/" + SLUG;

  private final RevisionLog log;
  private final Map<String, Graph> graphs;

  /**
   * @param home in which the shipped data were loaded
   */
  LongHistory(Path content, Path home) {
    this.log = FileRevisionLog.open(home.resolve("log"));
    this.graphs = CopiedCorpus.graphs(new Corpus(content).read(done -> {}).stream());
  }

  /** Copies of one paper, as one revision. */
  void papers(int number) {
    List<Quad> paper =
        graph(PAPER).find().mapWith(t -> Quad.create(NodeFactory.createURI(PAPER), t)).toList();
    List<Quad> added = new ArrayList<>();
    SortedMap<String, GraphChange> changes = new TreeMap<>();
    SortedSet<String> things = new TreeSet<>();
    for (int copy = 1; copy <= number; copy++) {
      List<Quad> copied = CopiedCorpus.of(paper, copy).toList();
      Graph graph = GraphFactory.createDefaultGraph();
      copied.forEach(quad -> graph.add(quad.asTriple()));
      Node name = copied.getFirst().getGraph();
      changes.put(name.getURI(), new GraphChange("", CanonicalGraph.of(name, graph).digest()));
      copied.forEach(
          quad -> EntityId.ofIri(quad.getSubject().toString()).ifPresent(t -> things.add(t.iri())));
      added.addAll(copied);
    }
    append(changes, things, List.of(), added);
  }

  /** Changes one record, over and over, each time with nine other things that read otherwise. */
  void edits(int number) {
    Node name = NodeFactory.createURI(RECORD);
    Graph before = graph(RECORD);
    Triple note =
        Triple.create(
            NodeFactory.createURI(EntityId.BASE + "id/evidence/" + SLUG),
            RDFS.comment.asNode(),
            NodeFactory.createLiteralLang("A remark.", "en"));
    Graph after = GraphFactory.createDefaultGraph();
    GraphUtil.addInto(after, before);
    after.add(note);
    String digestBefore = CanonicalGraph.of(name, before).digest();
    String digestAfter = CanonicalGraph.of(name, after).digest();
    SortedSet<String> things = new TreeSet<>();
    graphs.keySet().stream()
        .filter(graph -> graph.startsWith(GraphNames.BASE + "curated/evidence/"))
        .limit(9)
        .forEach(
            graph ->
                things.add(
                    EntityId.BASE
                        + "id"
                        + graph.substring((GraphNames.BASE + "curated").length())));
    things.add(note.getSubject().getURI());
    Quad remark = Quad.create(name, note);
    for (int edit = 0; edit < number; edit++) {
      boolean comes = edit % 2 == 0;
      append(
          new TreeMap<>(
              Map.of(
                  RECORD,
                  comes
                      ? new GraphChange(digestBefore, digestAfter)
                      : new GraphChange(digestAfter, digestBefore))),
          things,
          comes ? List.of() : List.of(remark),
          comes ? List.of(remark) : List.of());
    }
  }

  private Graph graph(String name) {
    Graph graph = graphs.get(name);
    if (graph == null) {
      throw new IllegalStateException("there is no " + name);
    }
    return graph;
  }

  private void append(
      SortedMap<String, GraphChange> changes,
      SortedSet<String> things,
      List<Quad> removed,
      List<Quad> added) {
    Revision last = log.get(log.head()).orElseThrow();
    log.append(
        new RevisionDraft(
            last.number() + 1,
            last.time().plusSeconds(1),
            Activity.EDIT,
            "a benchmark",
            "An edit",
            changes,
            things,
            last.rules(),
            new TreeMap<>()),
        out -> {
          removed.forEach(
              q -> out.delete(q.getGraph(), q.getSubject(), q.getPredicate(), q.getObject()));
          added.forEach(
              q -> out.add(q.getGraph(), q.getSubject(), q.getPredicate(), q.getObject()));
        });
  }

  @Override
  public void close() {
    log.close();
  }
}
