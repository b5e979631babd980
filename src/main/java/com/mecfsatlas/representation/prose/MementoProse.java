package com.mecfsatlas.representation.prose;

import com.mecfsatlas.representation.html.Hyperlink;
import com.mecfsatlas.representation.html.MementoNotice;
import java.io.ByteArrayOutputStream;
import java.util.List;

/** A text as it was, below a notice that says so and what became of its paper since. */
public final class MementoProse {
  private MementoProse() {}

  /** {@code page}, as it was written at its revision, with the notice. */
  public static byte[] write(ProseSpelling spelling, byte[] page, MementoNotice notice) {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    written.writeBytes(spelling.write(notice(notice)));
    written.write('\n');
    written.writeBytes(page);
    return written.toByteArray();
  }

  private static Prose notice(MementoNotice notice) {
    List<Inlines> later =
        notice.shown().stream()
            .map(number -> Hyperlink.to("revision " + number, "/history/" + number))
            .map(Inlines::link)
            .toList();
    return new Prose()
        .says(notice.standing().isEmpty() ? new Inlines() : Inlines.strong(notice.standing()))
        .says(
            Inlines.strong(
                    "This is the page as it was on %s (revision %d)."
                        .formatted(notice.day(), notice.revision()))
                .then(" ")
                .then(Hyperlink.to("As it is today", notice.path()))
                .then("."))
        .says(
            Inlines.joined(
                " ",
                List.of(
                    Inlines.of(notice.changes()),
                    Inlines.joined(", ", later),
                    Inlines.of(notice.later().size() > notice.shown().size() ? "…" : ""),
                    Inlines.link(Hyperlink.to("All its changes", notice.path() + "/history"))
                        .then(". Links lead to pages as they are today."))));
  }
}
