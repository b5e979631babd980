package com.mecfsatlas.harvest.kgx;

import java.util.Map;

/**
 * What comes nearest to a relation of the atlas in the Biolink Model (version 4): a predicate that
 * holds wherever the relation does, and the direction that the predicate leaves out.
 *
 * @param name compact name of the predicate
 * @param subjectDirection the value of {@code subject_direction_qualifier}; empty for none
 * @param objectDirection the value of {@code object_direction_qualifier}; empty for none
 */
record BiolinkPredicate(String name, String subjectDirection, String objectDirection) {
  private static final String INCREASED = "increased";
  private static final String DECREASED = "decreased";

  private static final BiolinkPredicate RELATED = plain("related_to");
  private static final BiolinkPredicate MORE = of("associated_with", INCREASED, "");
  private static final BiolinkPredicate LESS = of("associated_with", DECREASED, "");
  private static final BiolinkPredicate AFFECTS = plain("affects");

  private static final Map<String, BiolinkPredicate> BY_RELATION =
      Map.ofEntries(
          Map.entry("detected-more-often-in", MORE),
          Map.entry("detected-less-often-in", LESS),
          Map.entry("higher-in", MORE),
          Map.entry("lower-in", LESS),
          Map.entry("stronger-in", MORE),
          Map.entry("weaker-in", LESS),
          Map.entry("differs-in", plain("associated_with")),
          Map.entry("associated-with", plain("associated_with")),
          Map.entry("distinguishes", plain("associated_with")),
          Map.entry("positively-associated-with", plain("positively_correlated_with")),
          Map.entry("negatively-associated-with", plain("negatively_correlated_with")),
          Map.entry("infects", plain("interacts_with")),
          Map.entry("raises-in-experiment", of("affects", "", INCREASED)),
          Map.entry("lowers-in-experiment", of("affects", "", DECREASED)),
          Map.entry("alters-in-experiment", AFFECTS),
          Map.entry("enables", AFFECTS),
          Map.entry("improves", AFFECTS),
          Map.entry("kills", plain("disrupts")),
          Map.entry("followed-by-rise-of", of("related_to", "", INCREASED)),
          Map.entry("followed-by-fall-of", of("related_to", "", DECREASED)));

  private static BiolinkPredicate plain(String name) {
    return of(name, "", "");
  }

  private static BiolinkPredicate of(String name, String subject, String object) {
    return new BiolinkPredicate("biolink:" + name, subject, object);
  }

  /** That of a relation, by the last part of its IRI; of the others only that they relate. */
  static BiolinkPredicate of(String relation) {
    return BY_RELATION.getOrDefault(relation, RELATED);
  }
}
