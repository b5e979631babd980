package com.mecfsatlas.analysis.keyquestion;

import com.mecfsatlas.evidence.ClaimEvidence;
import com.mecfsatlas.evidence.EvidenceLine;
import com.mecfsatlas.evidence.MadeUpStudy;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityReference;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.model.Slug;
import java.util.ArrayList;
import java.util.List;

/** Rows of studies that nobody did. */
final class MadeUpStudies {
  private MadeUpStudies() {}

  /** A row with one study for each outcome, of the people of its place. */
  static KeyRow row(String name, String... outcomes) {
    List<EvidenceLine> lines = new ArrayList<>();
    for (String outcome : outcomes) {
      lines.add(study(name + "-" + lines.size(), outcome, "people-" + lines.size(), "unclear"));
    }
    return row(name, false, lines);
  }

  static KeyRow row(String name, boolean apart, List<EvidenceLine> lines) {
    EntityReference thing = thing(EntityType.VIRUS, name);
    return KeyRow.of(
        thing,
        thing.thing(),
        apart,
        List.of(
            new ClaimEvidence(
                thing(EntityType.CLAIM, name).thing(),
                name,
                thing,
                "is found in",
                thing(EntityType.CONDITION, "me-cfs"),
                List.of(),
                lines)));
  }

  static EvidenceLine study(String slug, String outcome, String cohort, String pem) {
    return MadeUpStudy.of(slug, outcome, pem, "people", cohort);
  }

  private static EntityReference thing(EntityType kind, String slug) {
    return new EntityReference(new EntityId(kind, new Slug(slug)), slug);
  }
}
