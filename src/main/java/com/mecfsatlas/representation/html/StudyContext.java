package com.mecfsatlas.representation.html;

import com.mecfsatlas.representation.ResourceReader;
import com.mecfsatlas.vocabulary.Atlas;
import java.util.List;

/** Who was compared in a study, how they were allotted, and for how long. */
final class StudyContext {
  private StudyContext() {}

  static void tell(Fact.Sheet sheet, ResourceReader record) {
    sheet
        .entries("Compared with", record.all(Atlas.controlGroup), Hyperlink::to)
        .entries("How people came to their group", record.all(Atlas.allocation), Hyperlink::to)
        .entries("Who was kept from knowing", record.all(Atlas.blinding), Hyperlink::to)
        .words("Dose", record.texts(Atlas.dose))
        .words("Length of treatment", durations(record.texts(Atlas.treatmentLength)))
        .words("Followed for", durations(record.texts(Atlas.followUp)))
        .links(
            "Trial registration",
            record.texts(Atlas.trialRegistration).stream().map(TrialRegister::entry).toList())
        .words("Chosen for the illness", chosen(record.text(Atlas.selectedForIllness)));
  }

  private static List<String> durations(List<String> durations) {
    return durations.stream().map(DurationWords::of).toList();
  }

  private static String chosen(String selected) {
    return switch (selected) {
      case "true" -> "yes";
      case "false" -> "no: people were not picked for ME/CFS or another lasting illness";
      default -> "";
    };
  }
}
