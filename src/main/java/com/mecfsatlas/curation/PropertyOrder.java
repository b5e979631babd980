package com.mecfsatlas.curation;

import com.mecfsatlas.query.Prefixes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/**
 * In which order a subject's properties are written: its class first, then as the list has them.
 */
final class PropertyOrder {
  private static final List<String> LISTED = read();

  static final Comparator<Node> ORDER =
      Comparator.comparingInt(PropertyOrder::place).thenComparing(Node::getURI);

  private PropertyOrder() {}

  /** Whether the list has it. */
  static boolean isListed(String property) {
    return LISTED.contains(property);
  }

  private static int place(Node property) {
    if (property.equals(RDF.Nodes.type)) {
      return -1;
    }
    int place = LISTED.indexOf(property.getURI());
    return place < 0 ? LISTED.size() : place;
  }

  private static List<String> read() {
    try (InputStream in = PropertyOrder.class.getResourceAsStream("property-order.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(Prefixes.mapping()::expandPrefix)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
