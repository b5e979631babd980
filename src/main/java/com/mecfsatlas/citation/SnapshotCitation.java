package com.mecfsatlas.citation;

import com.mecfsatlas.graph.Thing;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How to cite the atlas's own reading of a paper, as it stood at one revision; research cites the
 * paper itself.
 *
 * @param record the record that is cited
 * @param generator the version of what drafted it; empty where none did
 * @param scanner the version of the wording scanner; empty where it was not scanned
 * @param policy the version of the editorial policy; empty where none applied
 * @param revision the digest of the content that was read, by which it can be had again
 * @param accessed the day it was read
 */
public record SnapshotCitation(
    Thing record,
    String generator,
    String scanner,
    String policy,
    String revision,
    LocalDate accessed) {
  /** For example {@code ME/CFS Atlas. Generator v1. Revision 4be1. Accessed 2026-06-01. https…}. */
  public String text() {
    String versions =
        Stream.of(
                version("Generator v", generator),
                version("Scanner v", scanner),
                version("policy v", policy))
            .filter(version -> !version.isEmpty())
            .collect(Collectors.joining(" / "));
    return Stream.of(
            List.of("ME/CFS Atlas"),
            versions.isEmpty() ? List.<String>of() : List.of(versions),
            revision.isEmpty() ? List.<String>of() : List.of("Revision " + revision),
            List.of("Accessed " + accessed),
            List.of(record.documentIri()))
        .flatMap(List::stream)
        .collect(Collectors.joining(". "));
  }

  private static String version(String name, String value) {
    return value.isEmpty() ? "" : name + value;
  }
}
