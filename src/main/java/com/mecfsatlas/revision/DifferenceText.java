package com.mecfsatlas.revision;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;

/**
 * A difference for people: below each graph its statements, those of one subject together, what was
 * there ({@code -}) before what came in its place ({@code +}).
 */
final class DifferenceText {
  /** A statement and which side has it. */
  private record Line(String sign, Quad statement) {}

  /** {@code -} is greater than {@code +} in ASCII, and comes first. */
  private static final Comparator<Line> ORDER =
      Comparator.<Line, Node>comparing(
              line -> line.statement().getSubject(), NodeCmp::compareRDFTerms)
          .thenComparing(line -> line.statement().getPredicate(), NodeCmp::compareRDFTerms)
          .thenComparing(Line::sign, Comparator.reverseOrder())
          .thenComparing(line -> line.statement().getObject(), NodeCmp::compareRDFTerms);

  private final TermText terms;

  DifferenceText(PrefixMapping prefixes) {
    this.terms = new TermText(prefixes);
  }

  String of(RevisionDifference difference) {
    SortedMap<String, List<Line>> graphs =
        Stream.concat(
                difference.removed().stream().map(each -> new Line("-", each)),
                difference.added().stream().map(each -> new Line("+", each)))
            .collect(
                Collectors.groupingBy(
                    line -> line.statement().getGraph().getURI(),
                    TreeMap::new,
                    Collectors.toList()));
    return graphs.entrySet().stream()
        .map(each -> "<" + each.getKey() + ">\n" + lines(each.getValue()))
        .collect(Collectors.joining("\n"));
  }

  private String lines(List<Line> lines) {
    return lines.stream().sorted(ORDER).map(this::line).collect(Collectors.joining());
  }

  private String line(Line line) {
    Quad statement = line.statement();
    return Stream.of(
            line.sign(),
            terms.of(statement.getSubject()),
            terms.ofPredicate(statement.getPredicate()),
            terms.of(statement.getObject()))
        .collect(Collectors.joining(" ", "", "\n"));
  }
}
