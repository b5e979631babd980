package com.mecfsatlas.web;

import com.mecfsatlas.graph.Kind;
import com.mecfsatlas.graph.Slug;
import com.mecfsatlas.graph.Thing;
import jakarta.ws.rs.NotFoundException;

/** The names in a path; what cannot name anything was never there, so it is not found. */
final class PathNames {
  private PathNames() {}

  static Kind kind(String segment) {
    return Kind.ofSegment(segment).orElseThrow(NotFoundException::new);
  }

  static Thing thing(String kind, SuffixedName name) {
    return new Thing(kind(kind), Slug.parse(name.name()).orElseThrow(NotFoundException::new));
  }
}
