package com.mecfsatlas.representation;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.RevisionId;
import com.mecfsatlas.representation.html.HistoryHtml;
import com.mecfsatlas.representation.rdf.ModelWriters;
import com.mecfsatlas.representation.rdf.RevisionModel;
import com.mecfsatlas.revision.Revision;
import com.mecfsatlas.revision.RevisionLog;
import com.mecfsatlas.store.Labels;
import com.mecfsatlas.store.Snapshot;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.ResourceFactory;

/** The revisions that changed what is said of one thing, the newest first. */
public record ThingHistorySitePage(RevisionLog log, Labels labels, HistoryHtml html)
    implements SitePage {
  private static final String END = "/history";

  /** More are in the time map. */
  private static final int MOST = 200;

  @Override
  public String path() {
    return "/{kind}/{name}" + END;
  }

  @Override
  public List<Format> formats() {
    return Stream.concat(Stream.of(Format.HTML), Format.RDF.stream()).toList();
  }

  @Override
  public Optional<PageRequest> read(
      String path, Map<String, List<String>> query, Snapshot snapshot) {
    return EntityId.ofIri(EntityId.BASE + "id" + path.substring(0, path.length() - END.length()))
        .filter(thing -> !log.idsByEntity(thing.iri()).isEmpty())
        .map(thing -> new PageRequest("", (format, options) -> write(thing, format, snapshot)));
  }

  private byte[] write(EntityId thing, Format format, Snapshot snapshot) {
    List<Revision> revisions =
        log.idsByEntity(thing.iri()).reversed().stream()
            .filter(id -> id.number() <= snapshot.revision().number())
            .limit(MOST)
            .map(RevisionId::number)
            .flatMap(number -> log.get(number).stream())
            .toList();
    return format.equals(Format.HTML)
        ? html.write(
            thing,
            labels.of(ResourceFactory.createResource(thing.iri()), snapshot),
            revisions,
            snapshot.revision().toString())
        : Objects.requireNonNull(
                ModelWriters.of(now -> RevisionModel.of(thing, revisions)).get(format))
            .apply(snapshot);
  }

  @Override
  public Map<String, String> alternatives(String path) {
    return Map.of(HistorySitePage.PATH, "All revisions");
  }
}
