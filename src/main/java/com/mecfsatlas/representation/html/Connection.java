package com.mecfsatlas.representation.html;

import com.mecfsatlas.representation.ResourceReader;
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
  static Optional<Connection> of(ResourceReader finding) {
    Optional<ResourceReader> subject = finding.one(Atlas.subject);
    Optional<ResourceReader> relation = finding.one(Atlas.relation);
    Optional<ResourceReader> object = finding.one(Atlas.object);
    if (subject.isEmpty() || relation.isEmpty() || object.isEmpty()) {
      return Optional.empty();
    }
    Optional<ResourceReader> outcome = finding.one(Atlas.outcome);
    return Optional.of(
        new Connection(
            Hyperlink.brief(subject.get()),
            relation.get().label(),
            Hyperlink.brief(object.get()),
            finding.all(Atlas.in).stream().map(Hyperlink::brief).toList(),
            FindingLine.mark(outcome),
            outcome.map(ResourceReader::label).orElse("Outcome not stated"),
            finding.one(Atlas.setting).map(ResourceReader::label).orElse(""),
            finding.fragment()));
  }

  static List<Connection> ofRecord(ResourceReader record) {
    return record.all(Atlas.finding).stream()
        .filter(finding -> finding.isA(Atlas.Finding))
        .flatMap(finding -> of(finding).stream())
        .toList();
  }
}
