package com.mecfsatlas.web;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.model.Slug;
import jakarta.ws.rs.NotFoundException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The names in a path; what cannot name anything was never there, so it is not found. */
final class PathNames {
  /** What stands behind a link in a text, and is copied with it. */
  private static final Pattern AFTER_A_LINK = Pattern.compile("[\\s.,;:!?)\\]}>'\"]+$");

  private PathNames() {}

  static EntityType kind(String segment) {
    return EntityType.ofSegment(segment).orElseThrow(NotFoundException::new);
  }

  static EntityId thing(String kind, String name) {
    return new EntityId(kind(kind), Slug.parse(name).orElseThrow(NotFoundException::new));
  }

  /** The thing that is meant where a name has capitals or ends as a sentence does. */
  static Optional<EntityId> meant(String kind, String name) {
    return Slug.parse(AFTER_A_LINK.matcher(name.toLowerCase(Locale.ROOT)).replaceFirst(""))
        .filter(slug -> !slug.text().equals(name))
        .map(slug -> new EntityId(kind(kind), slug));
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
