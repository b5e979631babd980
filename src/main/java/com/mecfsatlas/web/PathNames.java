package com.mecfsatlas.web;

import com.mecfsatlas.http.HttpProblem;
import com.mecfsatlas.http.Problem;
import com.mecfsatlas.http.ProblemException;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.model.Slug;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The names in a path; what cannot name anything was never there, so it is not found. */
final class PathNames {
  /** What stands behind a link in a text, and is copied with it. */
  private static final Pattern AFTER_A_LINK = Pattern.compile("[\\s.,;:!?)\\]}>'\"]+$");

  private PathNames() {}

  static EntityType kind(String segment) {
    return EntityType.ofSegment(segment)
        .orElseThrow(
            () -> unknown("There are no things of this kind; these kinds there are.", kinds()));
  }

  static EntityId thing(String kind, String name) {
    EntityType known = kind(kind);
    return new EntityId(known, Slug.parse(name).orElseThrow(() -> unknown(known, "of this name")));
  }

  /** The thing that is meant where a name has capitals or ends as a sentence does. */
  static Optional<EntityId> meant(String kind, String name) {
    return Slug.parse(AFTER_A_LINK.matcher(name.toLowerCase(Locale.ROOT)).replaceFirst(""))
        .filter(slug -> !slug.text().equals(name))
        .map(slug -> new EntityId(kind(kind), slug));
  }

  /** The answer where there is no such thing: what was asked for, and where to look. */
  static ProblemException unknown(EntityId thing) {
    return unknown(thing.kind(), "called " + thing.slug());
  }

  private static ProblemException unknown(EntityType kind, String name) {
    String list = "/" + kind.segment();
    return unknown(
        "There is no %s %s; %s lists those there are."
            .formatted(kind.label().toLowerCase(Locale.ROOT), name, list),
        Map.of(list, kind.plural()));
  }

  /**
   * The answer where a path names nothing.
   *
   * @param others what there is: names by address
   */
  static ProblemException unknown(Map<String, String> others) {
    return unknown("", others);
  }

  static ProblemException unknown(String detail, Map<String, String> others) {
    return unknown(detail, alternatives(others));
  }

  static ProblemException unknown(String detail, List<Problem.Alternative> others) {
    return new ProblemException(HttpProblem.NOT_FOUND.usual().because(detail).offering(others));
  }

  /** Pages that there are, by address. */
  static List<Problem.Alternative> alternatives(Map<String, String> pages) {
    return pages.entrySet().stream()
        .map(each -> new Problem.Alternative(each.getKey(), "text/html", each.getValue()))
        .toList();
  }

  private static Map<String, String> kinds() {
    Map<String, String> lists = new LinkedHashMap<>();
    for (EntityType kind : EntityType.values()) {
      lists.put("/" + kind.segment(), kind.plural());
    }
    return lists;
  }
}
