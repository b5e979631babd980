package com.mecfsatlas.question;

import java.util.Comparator;
import java.util.Locale;
import org.apache.jena.graph.Node;

/**
 * What can fill a gap.
 *
 * @param key the last part of its IRI, which stands for it in addresses
 * @param name what readers call it
 */
public record ArgumentOption(String key, Node value, String name)
    implements Comparable<ArgumentOption> {
  private static final Comparator<ArgumentOption> BY_NAME =
      Comparator.comparing((ArgumentOption choice) -> choice.name().toLowerCase(Locale.ROOT))
          .thenComparing(ArgumentOption::key);

  static ArgumentOption of(Node value, String name) {
    return new ArgumentOption(value.getURI().replaceFirst(".*[/#]", ""), value, name);
  }

  @Override
  public int compareTo(ArgumentOption other) {
    return BY_NAME.compare(this, other);
  }
}
