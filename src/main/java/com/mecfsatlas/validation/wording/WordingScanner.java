package com.mecfsatlas.validation.wording;

import com.mecfsatlas.vocabulary.Atlas;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;

/**
 * The reader of every text of every record who never tires: the same text under the same version of
 * the rules gives the same hits.
 */
public final class WordingScanner {
  private final List<Rule> rules;
  private final String version;

  /** Reads the rules of this build, once. */
  public WordingScanner() {
    this(RuleFolder.packaged());
  }

  WordingScanner(RuleFolder folder) {
    rules = folder.rules();
    version = folder.history().latest().version();
  }

  /** The version of the rules, such as {@code 2.0}; it changes whenever a rule's meaning does. */
  public String version() {
    return version;
  }

  /** What the texts of every evidence record in {@code graph} break, by record. */
  public List<Hit> scan(Model graph) {
    return graph.listSubjectsWithProperty(RDF.type, Atlas.EvidenceRecord).toList().stream()
        .flatMap(record -> scan(record).stream())
        .sorted(WordingScanner::inOrder)
        .toList();
  }

  /** What the texts of one record break: its own, and those of its findings, limits and links. */
  public List<Hit> scan(Resource record) {
    return new RecordTexts(record)
        .all().stream()
            .flatMap(text -> hits(record, text))
            .sorted(WordingScanner::inOrder)
            .toList();
  }

  private Stream<Hit> hits(Resource record, Text text) {
    return rules.stream()
        .flatMap(
            rule -> rule.failures(text).stream().map(passage -> hit(record, text, rule, passage)));
  }

  private static Hit hit(Resource record, Text text, Rule rule, String passage) {
    return new Hit(
        rule.id(),
        rule.severity(),
        record.asNode(),
        text.node(),
        text.property(),
        passage,
        rule.message());
  }

  private static int inOrder(Hit one, Hit other) {
    return key(one).compareTo(key(other));
  }

  private static String key(Hit hit) {
    return String.join(
        "\n",
        hit.record().toString(),
        hit.node().toString(),
        hit.text(),
        hit.rule(),
        hit.passage());
  }
}
