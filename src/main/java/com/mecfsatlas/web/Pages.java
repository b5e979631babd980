package com.mecfsatlas.web;

import com.mecfsatlas.graph.KnowledgeGraph;
import com.mecfsatlas.view.Face;
import com.mecfsatlas.view.Format;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.rdf.model.Model;

/**
 * What the answers are spelled with.
 *
 * @param things one face for each format of a thing's document
 * @param ontology the faces of the ontology
 * @param context {@code /context/v1.jsonld}
 */
public record Pages(
    Function<KnowledgeGraph, byte[]> home,
    List<Face> things,
    ListFaces lists,
    SearchFaces search,
    Map<Format, Function<Model, byte[]>> ontology,
    ErrorPage error,
    Assets assets,
    Context context) {
  public Pages {
    things = List.copyOf(things);
    ontology = Map.copyOf(ontology);
  }

  /** The bytes of the JSON-LD context. */
  public interface Context {
    byte[] bytes();
  }
}
