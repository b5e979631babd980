package com.mecfsatlas.validation.wording;

import java.util.List;

/** The text must be there. */
record Present() implements Check {
  @Override
  public List<String> failures(String text) {
    return text.isBlank() ? List.of(text) : List.of();
  }
}
