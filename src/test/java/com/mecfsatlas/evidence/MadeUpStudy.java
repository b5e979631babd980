package com.mecfsatlas.evidence;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.model.Slug;
import java.util.List;
import java.util.Set;

/** A counted study that nobody did: Doe 2020. */
public final class MadeUpStudy {
  private MadeUpStudy() {}

  /** Of people who are in no other. */
  public static EvidenceLine of(String slug, String outcome, String pem) {
    return of(slug, outcome, pem, "people", slug);
  }

  public static EvidenceLine of(
      String slug, String outcome, String pem, String setting, String cohort) {
    return new EvidenceLine(
        slug,
        new EntityId(EntityType.EVIDENCE, new Slug(slug)),
        slug,
        2020,
        "Doe",
        "counted",
        outcome,
        Set.of(setting),
        Set.of(),
        "",
        pem,
        Set.of(),
        0,
        Set.of(cohort),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        List.of(),
        "");
  }
}
