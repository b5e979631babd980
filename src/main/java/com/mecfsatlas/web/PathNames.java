package com.mecfsatlas.web;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.model.Slug;
import jakarta.ws.rs.NotFoundException;
import java.util.Locale;

/** The names in a path; what cannot name anything was never there, so it is not found. */
final class PathNames {
  private PathNames() {}

  static EntityType kind(String segment) {
    return EntityType.ofSegment(segment).orElseThrow(NotFoundException::new);
  }

  static EntityId thing(String kind, String name) {
    return new EntityId(kind(kind), Slug.parse(name).orElseThrow(NotFoundException::new));
  }

  /** The answer where there is no such thing: what was asked for, and where to look. */
  static NotFoundException unknown(EntityId thing) {
    return new NotFoundException(
        "There is no %s called %s; /%s lists those there are."
            .formatted(
                thing.kind().label().toLowerCase(Locale.ROOT),
                thing.slug(),
                thing.kind().segment()));
  }
}
