package com.mecfsatlas.analysis;

import com.mecfsatlas.model.EntityType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The two kinds of things that the path of a matrix names; empty where it names none. */
record MatrixPath(Optional<EntityType> rows, Optional<EntityType> columns) {
  static MatrixPath of(String path) {
    String[] kinds = path.substring(Matrix.PATH.length() + 1).split("/", -1);
    return new MatrixPath(kind(kinds[0]), kind(kinds[1]));
  }

  private static Optional<EntityType> kind(String segment) {
    return EntityType.ofSegment(segment).filter(Matrix.KINDS::contains);
  }

  boolean isKnown() {
    return rows.isPresent() && columns.isPresent();
  }

  /**
   * The rows and the columns.
   *
   * @throws IllegalArgumentException where it does not name two kinds
   */
  List<EntityType> kinds() {
    return List.of(rows.orElseThrow(MatrixPath::unknown), columns.orElseThrow(MatrixPath::unknown));
  }

  /** The matrices of the kind that it does name; where it names none, the page of all. */
  Map<String, String> alternatives() {
    Map<String, String> matrices = new LinkedHashMap<>();
    for (EntityType other : Matrix.KINDS) {
      rows.map(kind -> new MatrixTypes.Pair(kind, other))
          .or(() -> columns.map(kind -> new MatrixTypes.Pair(other, kind)))
          .ifPresent(pair -> matrices.put(pair.href(), pair.words()));
    }
    return matrices.isEmpty() ? Map.of(Matrix.PATH, "Any two kinds of things") : matrices;
  }

  private static IllegalArgumentException unknown() {
    return new IllegalArgumentException(
        "a matrix joins two of "
            + Matrix.KINDS.stream().map(EntityType::segment).collect(Collectors.joining(", ")));
  }
}
