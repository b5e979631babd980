package com.mecfsatlas.validation.wording;

import java.util.List;

/** The text must be there. */
record Present() implements Check {
  @Override
  public List<String> failures(Text text) {
    return text.words().isBlank() ? List.of(text.words()) : List.of();
  }
}
