package com.mecfsatlas.web;

import com.mecfsatlas.graph.Kind;
import com.mecfsatlas.graph.Slug;
import com.mecfsatlas.graph.Thing;
import jakarta.ws.rs.NotFoundException;
import java.util.Locale;

/** The names in a path; what cannot name anything was never there, so it is not found. */
final class PathNames {
  private PathNames() {}

  static Kind kind(String segment) {
    return Kind.ofSegment(segment).orElseThrow(NotFoundException::new);
  }

  static Thing thing(String kind, SuffixedName name) {
    return new Thing(kind(kind), Slug.parse(name.name()).orElseThrow(NotFoundException::new));
  }

  /** The answer where there is no such thing: what was asked for, and where to look. */
  static NotFoundException unknown(Thing thing) {
    return new NotFoundException(
        "There is no %s called %s; /%s lists those there are."
            .formatted(
                thing.kind().label().toLowerCase(Locale.ROOT),
                thing.slug(),
                thing.kind().segment()));
  }
}
