package com.mecfsatlas.evidence;

import com.mecfsatlas.model.EntityReference;
import java.util.Set;

/** By what a reader chooses studies: who took part, in which setting, and when. */
public interface StudyFeatures {
  /** Required, notRequired, notApplicable or unclear; empty where it is not known. */
  String pem();

  /** Where it was made; patientCellsExVivo are cells taken from people. */
  Set<String> settings();

  /** The case definitions by which people were chosen. */
  Set<EntityReference> criteria();

  /** Of publication; 0 where it is not known. */
  int year();

  /** Whether it studied people or cells taken from them, not only cell lines, animals or texts. */
  default boolean isOfPeople() {
    return settings().contains("people") || settings().contains("patientCellsExVivo");
  }

  default boolean requiredPem() {
    return pem().equals("required");
  }
}
