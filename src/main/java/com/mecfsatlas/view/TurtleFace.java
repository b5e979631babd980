package com.mecfsatlas.view;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mecfsatlas.graph.Description;

/** RDF 1.1 Turtle to be read by people: the thing first, one property a line, lists as lists. */
public final class TurtleFace implements Face {
  @Override
  public Format format() {
    return Format.TURTLE;
  }

  @Override
  public byte[] spell(Description description, Rendition rendition) {
    ReadingOrder order = ReadingOrder.of(description);
    TurtleTerms terms = new TurtleTerms(description.thing());
    String blocks = new TurtleBlocks(order, terms).text();
    return (terms.directives() + "\n" + blocks).getBytes(UTF_8);
  }
}
