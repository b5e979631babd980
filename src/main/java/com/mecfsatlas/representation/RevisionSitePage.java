package com.mecfsatlas.representation;

import com.mecfsatlas.history.StateName;
import com.mecfsatlas.query.Prefixes;
import com.mecfsatlas.representation.html.HistoryHtml;
import com.mecfsatlas.representation.rdf.ModelWriters;
import com.mecfsatlas.representation.rdf.RevisionModel;
import com.mecfsatlas.revision.Revision;
import com.mecfsatlas.revision.RevisionDifference;
import com.mecfsatlas.revision.RevisionLog;
import com.mecfsatlas.store.Snapshot;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;

/** One revision: when, by whom, why, and what changed, statement by statement. */
public record RevisionSitePage(RevisionLog log, HistoryHtml html) implements SitePage {
  private static final String BELOW = HistorySitePage.PATH + "/";

  /** Of more statements only the number is told; the patch has them all. */
  private static final long MOST_STATEMENTS = 20_000;

  @Override
  public String path() {
    return BELOW + "{revision}";
  }

  @Override
  public List<Format> formats() {
    return Stream.concat(Stream.of(Format.HTML, Format.TEXT), Format.RDF.stream()).toList();
  }

  @Override
  public Optional<PageRequest> read(
      String path, Map<String, List<String>> query, Snapshot snapshot) {
    return new StateName(path.substring(BELOW.length()))
        .number()
        .filter(number -> number <= snapshot.revision().number())
        .flatMap(log::get)
        .map(
            revision ->
                new PageRequest("", (format, options) -> write(revision, format, snapshot)));
  }

  private byte[] write(Revision revision, Format format, Snapshot snapshot) {
    if (format.equals(Format.HTML)) {
      return html.write(
          revision,
          difference(revision),
          graph -> snapshot.graphs().containsGraph(NodeFactory.createURI(graph)),
          snapshot.revision().toString());
    }
    return format.equals(Format.TEXT)
        ? text(revision).getBytes(StandardCharsets.UTF_8)
        : Objects.requireNonNull(ModelWriters.of(now -> RevisionModel.of(revision)).get(format))
            .apply(snapshot);
  }

  private String text(Revision revision) {
    return "Revision %d · %s · %s · %s%n%s%n%d statements came, %d went%n%n"
            .formatted(
                revision.number(),
                revision.time(),
                revision.activity().word(),
                revision.agent(),
                revision.reason(),
                revision.added(),
                revision.removed())
        + difference(revision)
            .orElse(
                "Too many to list here; the patch has them: /patch/" + revision.number() + "\n");
  }

  private Optional<String> difference(Revision revision) {
    return revision.added() + revision.removed() > MOST_STATEMENTS
        ? Optional.empty()
        : Optional.of(
            RevisionDifference.between(log, revision.number() - 1, revision.number())
                .text(Prefixes.mapping()));
  }

  @Override
  public Map<String, String> alternatives(String path) {
    return Map.of(HistorySitePage.PATH, "All revisions");
  }
}
