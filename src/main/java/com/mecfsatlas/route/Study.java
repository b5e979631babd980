package com.mecfsatlas.route;

import com.mecfsatlas.graph.Thing;
import java.util.Set;

/**
 * What one counted record contributes to a claim.
 *
 * @param outcome found, notFound, mixed or notMeasured
 * @param settings where its findings were made; patientCellsExVivo are cells taken from people
 * @param pem required, notRequired, notApplicable or unclear; empty where it is not known
 * @param cohorts studies with one of them in common are not independent
 * @param limit the first thing that it does not prove
 */
public record Study(
    Thing record,
    String title,
    String outcome,
    Set<String> settings,
    String pem,
    Set<String> cohorts,
    String limit) {
  public Study {
    settings = Set.copyOf(settings);
    cohorts = Set.copyOf(cohorts);
  }

  /** Whether it studied people or cells taken from them, not only cell lines, animals or texts. */
  public boolean isOfPeople() {
    return settings.contains("people") || settings.contains("patientCellsExVivo");
  }

  public boolean requiredPem() {
    return pem.equals("required");
  }

  public boolean found() {
    return outcome.equals("found");
  }

  /** Whether it looked for what the claim says and did not find it, or found it in part. */
  public boolean disagrees() {
    return outcome.equals("notFound") || outcome.equals("mixed");
  }
}
