package com.mecfsatlas.web;

import com.mecfsatlas.catalog.Dumps;
import com.mecfsatlas.representation.Format;
import com.mecfsatlas.representation.OntologyRelease;
import com.mecfsatlas.representation.RepresentationWriter;
import com.mecfsatlas.search.IdentifierResolver;
import com.mecfsatlas.store.Snapshot;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the answers are written with.
 *
 * @param things one format for each format of a thing's document
 * @param views those that are computed from a query, by their path, of a matrix by its first
 *     segment
 * @param guides the pages about the atlas
 * @param dataset the descriptions of all of it, by the name of their page
 * @param numbers the papers by DOI and PubMed identifier
 * @param dumps all of it as files
 * @param ontology the formats of the ontology
 * @param releases the frozen releases of the ontology
 * @param context {@code /context/v1.jsonld}
 * @param terms {@code /sparql/terms.json}
 */
public record Writers(
    Function<Snapshot, byte[]> home,
    List<RepresentationWriter> things,
    ListWriters lists,
    QuestionWriters questions,
    Map<String, ViewWriters> views,
    List<GuideWriter> guides,
    Map<String, DatasetWriters> dataset,
    IdentifierResolver numbers,
    Dumps dumps,
    Map<Format, Function<Snapshot, byte[]>> ontology,
    List<OntologyRelease> releases,
    ErrorPageWriter error,
    Assets assets,
    Context context,
    Function<Snapshot, byte[]> terms) {
  public Writers {
    things = List.copyOf(things);
    views = Map.copyOf(views);
    guides = List.copyOf(guides);
    dataset = Map.copyOf(dataset);
    ontology = Map.copyOf(ontology);
    releases = List.copyOf(releases);
  }

  /**
   * The addresses of the pages that are about no single thing, such as crawlers may walk: the
   * results of a search are not among them.
   */
  List<String> addresses() {
    Stream<String> opened =
        views.keySet().stream()
            .filter(view -> !view.equals("search"))
            .map(view -> "/" + view)
            .sorted();
    return Stream.of(
            Stream.of("/", "/questions", "/ontology", "/matrix/virus/cell"),
            opened,
            guides.stream().map(GuideWriter::path))
        .flatMap(part -> part)
        .toList();
  }

  /** The bytes of the JSON-LD context. */
  public interface Context {
    byte[] bytes();
  }
}
