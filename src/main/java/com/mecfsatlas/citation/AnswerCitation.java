package com.mecfsatlas.citation;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.Slug;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * How to cite what a query answered on one state of the atlas.
 *
 * @param title what was asked, in words
 * @param address path and parameters, by which the answer can be had again
 * @param revision of the state
 * @param time of that revision
 * @param rows how many the answer has
 * @param digest of the answer, SHA-256 in hexadecimal
 */
public record AnswerCitation(
    String title, String address, long revision, Instant time, long rows, String digest) {
  private static final int DIGITS = 12;

  /** For example {@code Revision 12, 6 rows, SHA-256 4be1….} */
  public String version() {
    return "Revision %d, %d %s, SHA-256 %s."
        .formatted(revision, rows, rows == 1 ? "row" : "rows", digest);
  }

  /** The same for ever. */
  public String url() {
    return EntityId.BASE + address.substring(1);
  }

  /** As an entry of a bibliography. */
  public Reference reference() {
    return Reference.ofAtlas(
        new Slug("r" + revision + "-" + digest.substring(0, DIGITS)),
        url(),
        PublicationForm.ANSWER,
        title,
        String.valueOf(time.atOffset(ZoneOffset.UTC).getYear()),
        Optional.empty(),
        version());
  }
}
