package com.mecfsatlas.representation.html;

import java.util.Arrays;
import java.util.regex.Pattern;

/** A public register of trials whose addresses follow from its identifiers. */
enum TrialRegister {
  CLINICAL_TRIALS("NCT\\d{8}", "https://clinicaltrials.gov/study/"),
  ISRCTN("ISRCTN\\d{8}", "https://www.isrctn.com/");

  private final Pattern identifier;
  private final String address;

  TrialRegister(String identifier, String address) {
    this.identifier = Pattern.compile(identifier);
    this.address = address;
  }

  /** The entry of a trial; words alone where its register is none of these. */
  static Hyperlink entry(String registration) {
    return Arrays.stream(values())
        .filter(register -> register.identifier.matcher(registration).matches())
        .findFirst()
        .map(register -> Hyperlink.to(registration, register.address + registration))
        .orElseGet(() -> Hyperlink.words(registration));
  }
}
