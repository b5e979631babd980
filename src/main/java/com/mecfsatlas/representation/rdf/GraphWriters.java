package com.mecfsatlas.representation.rdf;

import com.mecfsatlas.representation.Format;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Graph;

/** The graph of a page in the syntaxes that are written triple by triple, in reading order. */
public final class GraphWriters {
  private static final Map<Format, Function<ReadingOrder, byte[]>> WRITERS =
      Map.of(
          Format.TURTLE, order -> TurtleWriter.write(order, new TurtleTerms()),
          Format.N_TRIPLES, NTriplesWriter::write,
          Format.RDF_XML, RdfXmlWriter::write);

  private GraphWriters() {}

  /**
   * The bytes of one syntax; the same graph always gives the same.
   *
   * @param first the IRI of what is told first
   */
  public static byte[] write(Graph graph, String first, Format format) {
    Function<ReadingOrder, byte[]> writer = WRITERS.get(format);
    if (writer == null) {
      throw new IllegalArgumentException(format + " is not written triple by triple");
    }
    return writer.apply(ReadingOrder.of(graph, first, ""));
  }
}
