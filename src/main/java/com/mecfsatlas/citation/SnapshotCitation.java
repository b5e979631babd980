package com.mecfsatlas.citation;

import com.mecfsatlas.model.EntityId;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How to cite the atlas's own reading of a paper, as it stood at one revision; research cites the
 * paper itself. The day on which it was read is the reader's to add.
 *
 * @param record the record that is cited
 * @param paper what it reads
 * @param generator the version of what drafted it; empty where none did
 * @param scanner the version of the wording scanner; empty where none is stated
 * @param policy the version of the editorial policy; empty where none is stated
 * @param revision that was read
 * @param digest of what the record's own graph held then: SHA-256 of its canonical form (RDFC-1.0),
 *     in hexadecimal; empty where it is not known
 */
public record SnapshotCitation(
    EntityId record,
    Reference paper,
    String generator,
    String scanner,
    String policy,
    long revision,
    String digest) {
  /** For example {@code Generator v1 / Scanner v1.4. Revision 12, SHA-256 4be1…} */
  public String version() {
    String versions =
        Stream.of(
                version("Generator v", generator),
                version("Scanner v", scanner),
                version("policy v", policy))
            .filter(version -> !version.isEmpty())
            .collect(Collectors.joining(" / "));
    String state = "Revision " + revision + (digest.isEmpty() ? "" : ", SHA-256 " + digest);
    return Stream.of(versions, state)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(". ", "", "."));
  }

  /** The page as it was read, for ever. */
  public String address() {
    return record.documentIriAt(revision);
  }

  /** As an entry of a bibliography; that its paper is retracted is said of the reading, too. */
  public Reference reference() {
    return Reference.ofAtlas(
        record.slug(),
        address(),
        PublicationForm.READING,
        "Reading of: " + paper.title(),
        "",
        Optional.of(paper),
        version());
  }

  private static String version(String name, String value) {
    return value.isEmpty() ? "" : name + value;
  }
}
