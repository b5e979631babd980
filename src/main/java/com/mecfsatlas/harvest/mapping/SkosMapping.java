package com.mecfsatlas.harvest.mapping;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One mapping (SSSOM, class {@code Mapping}). How it was found is not recorded, so that its
 * justification is {@code semapv:UnspecifiedMatching}, and it has no author.
 *
 * @param subject compact name of a thing of the atlas
 * @param predicate compact name of the relation
 * @param object compact name of what another vocabulary has
 * @param objectLabel empty where the graph does not tell it
 * @param source compact name of the list that the subject is in
 */
record SkosMapping(
    String subject,
    String subjectLabel,
    String predicate,
    String object,
    String objectLabel,
    String source) {
  static final Comparator<SkosMapping> ORDER =
      Comparator.comparing(SkosMapping::subject)
          .thenComparing(SkosMapping::predicate)
          .thenComparing(SkosMapping::object);

  private static final String UNSPECIFIED = "semapv:UnspecifiedMatching";

  /** The values by slot, in the order of the specification. */
  Map<String, String> slots() {
    Map<String, String> slots = new LinkedHashMap<>();
    slots.put("subject_id", subject);
    slots.put("subject_label", subjectLabel);
    slots.put("predicate_id", predicate);
    slots.put("object_id", object);
    slots.put("object_label", objectLabel);
    slots.put("mapping_justification", UNSPECIFIED);
    slots.put("subject_source", source);
    return slots;
  }

  /** The compact names that need a prefix which is not built in. */
  Stream<String> curies() {
    return Stream.of(subject, object, source);
  }
}
