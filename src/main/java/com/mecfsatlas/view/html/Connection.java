package com.mecfsatlas.view.html;

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
    Link subject,
    String relation,
    Link object,
    List<Link> in,
    String mark,
    String outcome,
    String setting,
    String anchor) {
  static Optional<Connection> of(Entry finding) {
    Optional<Entry> subject = finding.one(Terms.atlas("subject"));
    Optional<Entry> relation = finding.one(Terms.atlas("relation"));
    Optional<Entry> object = finding.one(Terms.atlas("object"));
    if (subject.isEmpty() || relation.isEmpty() || object.isEmpty()) {
      return Optional.empty();
    }
    Optional<Entry> outcome = finding.one(Terms.atlas("outcome"));
    return Optional.of(
        new Connection(
            Link.brief(subject.get()),
            relation.get().label(),
            Link.brief(object.get()),
            finding.all(Terms.atlas("in")).stream().map(Link::brief).toList(),
            FindingLine.mark(outcome),
            outcome.map(Entry::label).orElse("Outcome not stated"),
            finding.one(Terms.atlas("setting")).map(Entry::label).orElse(""),
            finding.fragment()));
  }

  static List<Connection> ofRecord(Entry record) {
    return record.all(Terms.atlas("finding")).stream()
        .filter(finding -> finding.isA(Atlas.Finding))
        .flatMap(finding -> of(finding).stream())
        .toList();
  }
}
