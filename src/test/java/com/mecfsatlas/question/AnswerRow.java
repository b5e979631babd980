package com.mecfsatlas.question;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Resource;

/** The making of the rows of a table from what was worked out. */
final class AnswerRow {
  static final Comparator<Resource> BY_ADDRESS = Comparator.comparing(Resource::toString);

  private AnswerRow() {}

  /** A row with a cell for each of these: addresses, texts and numbers; empty where absent. */
  static List<String> row(Object... cells) {
    return Stream.of(cells)
        .map(
            cell ->
                cell instanceof Optional<?> perhaps
                    ? perhaps.map(Object::toString).orElse("")
                    : cell.toString())
        .toList();
  }
}
