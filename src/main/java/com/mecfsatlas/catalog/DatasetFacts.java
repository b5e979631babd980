package com.mecfsatlas.catalog;

import com.mecfsatlas.history.Mementos;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.RevisionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What every description of the dataset says alike.
 *
 * @param adminEmail who answers for this copy
 */
public record DatasetFacts(Mementos mementos, String adminEmail) {
  public static final String NAME = "ME/CFS Atlas";

  /** Who publishes it, named for ever. */
  public static final String PUBLISHER = EntityId.BASE + "about#publisher";

  public static final String DESCRIPTION =
      "Published ME/CFS research as linked data: papers, viruses, immune cells, molecules,"
          + " symptoms, case definitions, findings and claims, with what each study does not prove,"
          + " what was not found, and whether post-exertional malaise was required.";

  public static final List<String> KEYWORDS =
      List.of(
          "ME/CFS",
          "myalgic encephalomyelitis",
          "chronic fatigue syndrome",
          "post-exertional malaise",
          "viruses",
          "immune cells",
          "research findings",
          "linked data");

  /** The time of the first revision; nothing before that. */
  public Optional<Instant> issued() {
    return mementos.revision(1).map(RevisionId::time);
  }
}
