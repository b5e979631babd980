package com.mecfsatlas.graph;

import java.util.Comparator;
import java.util.Locale;
import org.apache.jena.graph.Node;

/**
 * What can fill a gap.
 *
 * @param key the last part of its IRI, which stands for it in addresses
 * @param name what readers call it
 */
public record Choice(String key, Node value, String name) implements Comparable<Choice> {
  private static final Comparator<Choice> BY_NAME =
      Comparator.comparing((Choice choice) -> choice.name().toLowerCase(Locale.ROOT))
          .thenComparing(Choice::key);

  static Choice of(Node value, String name) {
    return new Choice(value.getURI().replaceFirst(".*[/#]", ""), value, name);
  }

  @Override
  public int compareTo(Choice other) {
    return BY_NAME.compare(this, other);
  }
}
