package com.mecfsatlas.analysis.keyquestion;

import com.mecfsatlas.model.EntityReference;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One column of a picture.
 *
 * @param name what its axis says
 * @param parts what it is made of, the filled part first, in words; none is empty
 */
public record KeyColumn(String name, List<Part> parts) {
  /** Some of what a column counts. */
  public record Part(String words, boolean filled, List<EntityReference> things) {}

  static KeyColumn of(String name, String filled, Map<String, List<EntityReference>> partsInOrder) {
    return new KeyColumn(
        name,
        partsInOrder.entrySet().stream()
            .filter(each -> !each.getValue().isEmpty())
            .map(
                each ->
                    new Part(
                        each.getKey(), each.getKey().equals(filled), List.copyOf(each.getValue())))
            .toList());
  }

  public int total() {
    return size(parts.stream());
  }

  public int filled() {
    return size(parts.stream().filter(Part::filled));
  }

  private static int size(Stream<Part> parts) {
    return parts.mapToInt(part -> part.things().size()).sum();
  }
}
