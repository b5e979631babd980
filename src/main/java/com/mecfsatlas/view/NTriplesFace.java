package com.mecfsatlas.view;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mecfsatlas.graph.Description;
import java.util.stream.Collectors;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;

/** RDF 1.1 N-Triples, lines sorted. */
public final class NTriplesFace implements Face {
  @Override
  public Format format() {
    return Format.N_TRIPLES;
  }

  @Override
  public byte[] spell(Description description, Rendition rendition) {
    return ReadingOrder.of(description).triples().stream()
        .map(NTriplesFace::line)
        .sorted()
        .collect(Collectors.joining())
        .getBytes(UTF_8);
  }

  private static String line(Triple triple) {
    return NodeFmtLib.strNT(triple.getSubject())
        + " "
        + NodeFmtLib.strNT(triple.getPredicate())
        + " "
        + NodeFmtLib.strNT(triple.getObject())
        + " .\n";
  }
}
