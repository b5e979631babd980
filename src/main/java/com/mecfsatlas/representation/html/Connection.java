package com.mecfsatlas.representation.html;

import com.mecfsatlas.vocabulary.Atlas;
import java.util.List;
import java.util.Optional;

/**
 * A finding as an edge between two things.
 *
 * @param in where it was seen, if the finding says
 * @param anchor the finding on the same page
 */
public record Connection(
    Hyperlink subject,
    String relation,
    Hyperlink object,
    List<Hyperlink> in,
    String mark,
    String outcome,
    String setting,
    String anchor) {
  static Optional<Connection> of(PageReader finding) {
    Optional<PageReader> subject = finding.one(Terms.atlas("subject"));
    Optional<PageReader> relation = finding.one(Terms.atlas("relation"));
    Optional<PageReader> object = finding.one(Terms.atlas("object"));
    if (subject.isEmpty() || relation.isEmpty() || object.isEmpty()) {
      return Optional.empty();
    }
    Optional<PageReader> outcome = finding.one(Terms.atlas("outcome"));
    return Optional.of(
        new Connection(
            Hyperlink.brief(subject.get()),
            relation.get().label(),
            Hyperlink.brief(object.get()),
            finding.all(Terms.atlas("in")).stream().map(Hyperlink::brief).toList(),
            FindingLine.mark(outcome),
            outcome.map(PageReader::label).orElse("Outcome not stated"),
            finding.one(Terms.atlas("setting")).map(PageReader::label).orElse(""),
            finding.fragment()));
  }

  static List<Connection> ofRecord(PageReader record) {
    return record.all(Terms.atlas("finding")).stream()
        .filter(finding -> finding.isA(Atlas.Finding))
        .flatMap(finding -> of(finding).stream())
        .toList();
  }
}
