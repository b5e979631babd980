package com.mecfsatlas.representation.rdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mecfsatlas.representation.Format;
import com.mecfsatlas.representation.RepresentationOptions;
import com.mecfsatlas.representation.RepresentationWriter;
import com.mecfsatlas.store.Description;
import com.mecfsatlas.store.DescriptionPart;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;

/** RDF 1.1 N-Triples, lines sorted. */
public final class NTriplesWriter implements RepresentationWriter {
  @Override
  public Format format() {
    return Format.N_TRIPLES;
  }

  @Override
  public Set<DescriptionPart<?>> reads() {
    return DocumentGraph.PARTS;
  }

  @Override
  public byte[] write(Description description, RepresentationOptions rendition) {
    return write(ReadingOrder.of(description));
  }

  static byte[] write(ReadingOrder order) {
    return order.triples().stream()
        .map(NTriplesWriter::line)
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
