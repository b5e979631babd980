package com.mecfsatlas.citation;

import com.mecfsatlas.model.EntityId;
import java.util.List;
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
 * @param revision the digest of the content that was read
 */
public record SnapshotCitation(
    EntityId record,
    Reference paper,
    String generator,
    String scanner,
    String policy,
    String revision) {
  static final String PUBLISHER = "ME/CFS Atlas";

  /** For example {@code Generator v1 / Scanner v1.4. Revision 4be1.} */
  public String version() {
    String versions =
        Stream.of(
                version("Generator v", generator),
                version("Scanner v", scanner),
                version("policy v", policy))
            .filter(version -> !version.isEmpty())
            .collect(Collectors.joining(" / "));
    return Stream.of(versions, "Revision " + revision)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(". ", "", "."));
  }

  /** As an entry of a bibliography; that its paper is retracted is said of the reading, too. */
  public Reference reference() {
    return new Reference(
        record.slug(),
        record.documentIri(),
        PublicationForm.READING,
        List.of(new Author.Group(PUBLISHER)),
        AuthorListStatus.COMPLETE,
        "Reading of: " + paper.title(),
        new Imprint(PUBLISHER, "", ""),
        "",
        "",
        "",
        "",
        new PageRange("", ""),
        "",
        "",
        paper.standing(),
        paper.standingNote(),
        version());
  }

  private static String version(String name, String value) {
    return value.isEmpty() ? "" : name + value;
  }
}
