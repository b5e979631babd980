package com.mecfsatlas.representation.html;

import com.mecfsatlas.representation.ResourceReader;
import com.mecfsatlas.vocabulary.Atlas;

/**
 * Whether people had to have post-exertional malaise to take part (domain.md section 3), derived in
 * the graph and only worded here.
 *
 * @param mark the class of its shape: never colour alone
 */
public record PemBadge(String mark, String words, String reason) {
  static PemBadge of(ResourceReader described) {
    return ofStatus(described.one(Atlas.pemStatus).map(ResourceReader::fragment).orElse(""));
  }

  /** Of a value without the name of its list, such as {@code notRequired}. */
  public static PemBadge ofValue(String value) {
    return ofStatus("pem-" + value);
  }

  /** Of a value of the ontology's list, by the last part of its IRI. */
  static PemBadge ofStatus(String status) {
    return switch (status) {
      case "pem-required" ->
          new PemBadge("req", "PEM required", "Everyone who took part had to have it.");
      case "pem-notRequired" ->
          new PemBadge("not", "PEM not required", "People could take part without it.");
      case "pem-notApplicable" ->
          new PemBadge("na", "PEM: no patients in this study", "Nobody took part in this study.");
      case "pem-unclear" ->
          new PemBadge("un", "PEM: unclear", "The criteria were not stated, or they disagree.");
      default -> new PemBadge("un", "PEM: not stated", "The atlas has not derived a value for it.");
    };
  }
}
