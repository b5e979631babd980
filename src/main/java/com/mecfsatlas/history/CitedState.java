package com.mecfsatlas.history;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.GraphNames;
import com.mecfsatlas.model.RevisionId;
import com.mecfsatlas.revision.CanonicalGraph;
import com.mecfsatlas.revision.RevisionLog;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdfpatch.changes.RDFChangesBase;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * A record at one revision, as a citation names it.
 *
 * @param digest of the record's own graph, as the citation says; empty where it says none
 */
public record CitedState(EntityId record, long revision, String digest) {
  private static final Pattern ADDRESS =
      Pattern.compile("/(evidence/[a-z0-9-]+)@([1-9][0-9]{0,17})");
  private static final Pattern DIGEST = Pattern.compile("\\b[0-9a-f]{64}\\b");

  /** Finds it in the text of a citation, of any format, or in an address. */
  public static Optional<CitedState> in(String citation) {
    Matcher address = ADDRESS.matcher(citation);
    if (!address.find()) {
      return Optional.empty();
    }
    Matcher digest = DIGEST.matcher(citation);
    return EntityId.ofIri(EntityId.BASE + "id/" + address.group(1))
        .map(
            record ->
                new CitedState(
                    record, Long.parseLong(address.group(2)), digest.find() ? digest.group() : ""));
  }

  private String graph() {
    return GraphNames.BASE + "curated/evidence/" + record.slug();
  }

  /**
   * The digest of what the record's graph held at the revision, computed anew from the patches of
   * the log; nothing where it held nothing.
   *
   * @throws com.mecfsatlas.revision.RevisionLogException where the log has no such revision or is
   *     damaged
   */
  public Optional<String> computed(RevisionLog log) {
    Node name = NodeFactory.createURI(graph());
    Graph content = GraphFactory.createDefaultGraph();
    for (RevisionId each : log.idsByGraph(graph())) {
      if (each.number() <= revision) {
        log.apply(each.number(), new OneGraph(name, content));
      }
    }
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(CanonicalGraph.of(name, content).digest());
  }

  /** Takes up what a patch says of one graph. */
  private static final class OneGraph extends RDFChangesBase {
    private final Node name;
    private final Graph content;

    OneGraph(Node name, Graph content) {
      this.name = name;
      this.content = content;
    }

    @Override
    public void add(Node graph, Node subject, Node predicate, Node object) {
      if (graph.equals(name)) {
        content.add(Triple.create(subject, predicate, object));
      }
    }

    @Override
    public void delete(Node graph, Node subject, Node predicate, Node object) {
      if (graph.equals(name)) {
        content.delete(Triple.create(subject, predicate, object));
      }
    }
  }
}
