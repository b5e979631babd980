package com.mecfsatlas.validation.wording;

import java.util.List;

/**
 * One wording rule, as its file has it; a list that is left out is empty.
 *
 * @param id its name, that of its file
 * @param severity what a hit weighs
 * @param texts the properties it looks at
 * @param settings the settings it is for; empty for all
 * @param contexts the illnesses of those studied that it is for; empty for all
 * @param exceptSettings the settings it is not for
 * @param exceptDesigns the designs it is not for
 * @param check what it asks of a text
 * @param message what is wrong and the way out
 * @param examples what it hits and what it lets pass
 */
record Rule(
    String id,
    Severity severity,
    List<String> texts,
    List<String> settings,
    List<String> contexts,
    List<String> exceptSettings,
    List<String> exceptDesigns,
    Check check,
    String message,
    Examples examples) {
  /** What must be hit, and the near misses that must not. */
  record Examples(List<Example> hits, List<Example> passes) {}

  /**
   * A text as a record could have it.
   *
   * @param property which text it is; empty for the first that the rule looks at
   * @param summary the short text of the record beside it
   * @param about the name of the thing that a finding of the record is about
   */
  record Example(
      String text,
      String property,
      String design,
      String setting,
      String context,
      String summary,
      String about) {}

  boolean isFor(Text text) {
    return texts.contains(text.property())
        && (settings.isEmpty() || settings.contains(text.setting()))
        && (contexts.isEmpty() || contexts.contains(text.context()))
        && !exceptSettings.contains(text.setting())
        && !exceptDesigns.contains(text.design());
  }

  List<String> failures(Text text) {
    return isFor(text) ? check.failures(text) : List.of();
  }

  /** Everything that decides what is hit and what follows, as text. */
  String meaning() {
    return "%s %s %s %s %s %s %s %s\n"
        .formatted(id, severity, texts, settings, contexts, exceptSettings, exceptDesigns, check);
  }
}
