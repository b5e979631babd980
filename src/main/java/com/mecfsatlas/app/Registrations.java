package com.mecfsatlas.app;

import com.mecfsatlas.analysis.Views;
import com.mecfsatlas.citation.CitationFormats;
import com.mecfsatlas.representation.Formats;

/** What registers itself: citation formats and views (decision 24). */
record Registrations(Formats formats, Views views) {
  static Registrations ofClassPath() {
    return of(Registrations.class.getClassLoader());
  }

  /** Those that {@code classes} finds. */
  static Registrations of(ClassLoader classes) {
    return new Registrations(
        new Formats(CitationFormats.registered(classes)), Views.registered(classes));
  }
}
