package com.mecfsatlas.validation.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.mecfsatlas.vocabulary.Atlas;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each rule hits what its file says it hits and lets its near misses pass, in a real record. */
class WordingScannerTest {
  private static final List<Rule> RULES = RuleFolder.packaged().rules();
  private static final WordingScanner SCANNER = new WordingScanner();

  @Test
  void every_rule_has_an_example_that_it_hits_and_one_that_it_lets_pass() {
    assertThat(RULES)
        .isNotEmpty()
        .allSatisfy(rule -> assertThat(rule.examples().hits()).as(rule.id()).isNotEmpty())
        .allSatisfy(rule -> assertThat(rule.examples().passes()).as(rule.id()).isNotEmpty());
  }

  @TestFactory
  Stream<DynamicTest> a_text_is_hit() {
    return RULES.stream()
        .flatMap(
            rule ->
                rule.examples().hits().stream()
                    .map(each -> dynamicTest(name(rule, each), () -> isHit(rule, each))));
  }

  @TestFactory
  Stream<DynamicTest> a_near_miss_passes() {
    return RULES.stream()
        .flatMap(
            rule ->
                rule.examples().passes().stream()
                    .map(each -> dynamicTest(name(rule, each), () -> passes(rule, each))));
  }

  @Test
  void a_graph_is_scanned_with_the_same_hits_in_the_same_order_each_time() {
    Model graph = ModelFactory.createDefaultModel();
    RULES.forEach(rule -> graph.add(record(rule, rule.examples().hits().getFirst()).getModel()));
    List<Hit> first = SCANNER.scan(graph);
    assertThat(first).hasSizeGreaterThan(1);
    assertThat(SCANNER.scan(graph)).isEqualTo(first);
  }

  private static void isHit(Rule rule, Rule.Example example) {
    assertThat(hitsOf(rule, example))
        .isNotEmpty()
        .allSatisfy(hit -> assertThat(hit.message()).isNotBlank())
        .allSatisfy(hit -> assertThat(hit.severity()).isEqualTo(rule.severity()));
  }

  private static void passes(Rule rule, Rule.Example example) {
    assertThat(hitsOf(rule, example)).isEmpty();
  }

  private static List<Hit> hitsOf(Rule rule, Rule.Example example) {
    return SCANNER.scan(record(rule, example)).stream()
        .filter(hit -> hit.rule().equals(rule.id()))
        .toList();
  }

  /** A record that has the text where the rule looks for it, and a limit. */
  private static Resource record(Rule rule, Rule.Example example) {
    Model model = ModelFactory.createDefaultModel();
    String name = example.property().isEmpty() ? rule.texts().getFirst() : example.property();
    Resource record = model.createResource("https://www.mecfsatlas.com/id/evidence/first");
    record
        .addProperty(RDF.type, Atlas.EvidenceRecord)
        .addProperty(Atlas.design, value("design", example.design(), "caseControl"))
        .addProperty(Atlas.setting, value("setting", example.setting(), "people"))
        .addProperty(Atlas.diseaseContext, value("context", example.context(), "meCfs"));
    if (!name.equals("text")) {
      limit(record);
    }
    if (!example.summary().isEmpty()) {
      record.addProperty(Atlas.plainSummary, example.summary());
    }
    if (!example.about().isEmpty()) {
      part(record, Atlas.finding)
          .addProperty(
              Atlas.subject, model.createResource().addProperty(SKOS.prefLabel, example.about()));
    }
    if (!example.text().isEmpty()) {
      carrier(record, name).addProperty(property(name), example.text());
    }
    return record;
  }

  private static Resource carrier(Resource record, String property) {
    return switch (property) {
      case "statement", "result" -> part(record, Atlas.finding);
      case "text" -> part(record, Atlas.limit);
      case "why" -> part(record, Atlas.paperRelation);
      default -> record;
    };
  }

  private static void limit(Resource record) {
    part(record, Atlas.limit).addProperty(Atlas.text, "One centre cannot speak for all.");
  }

  private static Resource part(Resource record, Property property) {
    Resource part = record.getModel().createResource(record.getURI() + "#part");
    record.addProperty(property, part);
    return part;
  }

  private static Property property(String name) {
    return ModelFactory.createDefaultModel().createProperty(Atlas.NS, name);
  }

  private static Resource value(String scheme, String given, String otherwise) {
    String value = given.isEmpty() ? otherwise : given;
    return ModelFactory.createDefaultModel().createResource(Atlas.NS + scheme + "-" + value);
  }

  private static String name(Rule rule, Rule.Example example) {
    return rule.id() + ": " + example.text();
  }
}
