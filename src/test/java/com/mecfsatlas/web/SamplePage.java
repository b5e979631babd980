package com.mecfsatlas.web;

import com.mecfsatlas.representation.Format;
import com.mecfsatlas.representation.PageRequest;
import com.mecfsatlas.representation.SitePage;
import com.mecfsatlas.store.Snapshot;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page that says what it was asked. It takes one parameter, which may be empty.
 *
 * @param described where the same is told to machines
 */
record SamplePage(String path, List<Format> formats, String parameter, List<String> described)
    implements SitePage {
  private static final int LONGEST = 200;

  /** A page without parameters. */
  SamplePage(String path, Format... formats) {
    this(path, List.of(formats), "", List.of());
  }

  @Override
  public List<String> describedBy() {
    return described;
  }

  @Override
  public Optional<PageRequest> read(
      String requested, Map<String, List<String>> query, Snapshot snapshot) {
    String value = query.getOrDefault(parameter, List.of("")).getFirst();
    if (value.length() > LONGEST || (parameter.equals("page") && !value.matches("[0-9]{0,6}"))) {
      throw new IllegalArgumentException(
          parameter + " must be a number or at most " + LONGEST + " characters");
    }
    if (requested.startsWith("/questions/") && !requested.endsWith("/which-sample")) {
      return Optional.empty();
    }
    return Optional.of(
        new PageRequest(
            value.isEmpty() ? "" : parameter + "=" + value,
            (format, options) -> SampleWriter.writer(format, format + " " + requested + query)));
  }
}
