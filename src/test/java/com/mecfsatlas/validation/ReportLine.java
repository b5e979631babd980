package com.mecfsatlas.validation;

import com.mecfsatlas.query.Prefixes;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.path.PathWriter;

/**
 * One result of a validation report, as an {@code .expected} file writes it: {@code focus node |
 * constraint component | path | a fragment of the message}, in the prefixes of the atlas.
 */
record ReportLine(String focus, String component, String path, String message) {
  static ReportLine parse(String line) {
    List<String> parts = List.of(line.split(" \\| ", 4));
    if (parts.size() != 4 || parts.get(3).isBlank()) {
      throw new IllegalArgumentException(
          "expected \"focus | component | path | message\", found \"%s\"".formatted(line));
    }
    return new ReportLine(parts.get(0), parts.get(1), parts.get(2), parts.get(3).strip());
  }

  static ReportLine of(ReportEntry entry) {
    return new ReportLine(
        name(entry.focusNode()),
        entry.sourceConstraintComponent().getLocalName().replace("ConstraintComponent", ""),
        entry.resultPath() == null
            ? "-"
            : PathWriter.asString(entry.resultPath(), new Prologue(Prefixes.mapping())),
        entry.message());
  }

  /** Whether {@code actual} is the result that this line expects. */
  boolean describes(ReportLine actual) {
    return focus.equals(actual.focus)
        && component.equals(actual.component)
        && path.equals(actual.path)
        && actual.message.contains(message);
  }

  @Override
  public String toString() {
    return String.join(" | ", focus, component, path, message);
  }

  private static String name(Node node) {
    return node.isURI() ? Prefixes.mapping().shortForm(node.getURI()) : "[]";
  }
}
