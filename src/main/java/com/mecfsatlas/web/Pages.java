package com.mecfsatlas.web;

import com.mecfsatlas.graph.Dumps;
import com.mecfsatlas.graph.KnowledgeGraph;
import com.mecfsatlas.graph.PaperNumbers;
import com.mecfsatlas.view.Face;
import com.mecfsatlas.view.Format;
import com.mecfsatlas.view.OntologyRelease;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;

/**
 * What the answers are spelled with.
 *
 * @param things one face for each format of a thing's document
 * @param views those that are computed from a query, by their path, of a matrix by its first
 *     segment
 * @param guides the pages about the atlas
 * @param dataset the descriptions of all of it, by the name of their page
 * @param numbers the papers by DOI and PubMed identifier
 * @param dumps all of it as files
 * @param ontology the faces of the ontology
 * @param releases the frozen releases of the ontology
 * @param context {@code /context/v1.jsonld}
 * @param terms {@code /sparql/terms.json}
 */
public record Pages(
    Function<KnowledgeGraph, byte[]> home,
    List<Face> things,
    ListFaces lists,
    QuestionFaces questions,
    Map<String, ViewFaces> views,
    List<GuideFace> guides,
    Map<String, DatasetFaces> dataset,
    PaperNumbers numbers,
    Dumps dumps,
    Map<Format, Function<Model, byte[]>> ontology,
    List<OntologyRelease> releases,
    ErrorPage error,
    Assets assets,
    Context context,
    Supplier<byte[]> terms) {
  public Pages {
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
            guides.stream().map(GuideFace::path))
        .flatMap(part -> part)
        .toList();
  }

  /** The bytes of the JSON-LD context. */
  public interface Context {
    byte[] bytes();
  }
}
