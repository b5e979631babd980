package com.mecfsatlas.representation.rdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mecfsatlas.representation.Format;
import com.mecfsatlas.representation.RepresentationOptions;
import com.mecfsatlas.representation.RepresentationWriter;
import com.mecfsatlas.store.Description;
import com.mecfsatlas.store.DescriptionPart;
import java.util.Set;

/** RDF 1.1 Turtle to be read by people: the thing first, one property a line, lists as lists. */
public final class TurtleWriter implements RepresentationWriter {
  @Override
  public Format format() {
    return Format.TURTLE;
  }

  @Override
  public Set<DescriptionPart<?>> reads() {
    return DocumentGraph.PARTS;
  }

  @Override
  public byte[] write(Description description, RepresentationOptions rendition) {
    return write(ReadingOrder.of(description), new TurtleTerms(description.thing()));
  }

  static byte[] write(ReadingOrder order, TurtleTerms terms) {
    String blocks = new TurtleBlocks(order, terms).text();
    return (terms.directives() + "\n" + blocks).getBytes(UTF_8);
  }
}
