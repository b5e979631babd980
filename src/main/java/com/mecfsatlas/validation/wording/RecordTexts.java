package com.mecfsatlas.validation.wording;

import com.mecfsatlas.vocabulary.Annotations;
import com.mecfsatlas.vocabulary.Atlas;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.SKOS;

/** Every text of one evidence record: its own, and those of its limits, findings and links. */
final class RecordTexts {
  private static final List<Property> OWN =
      List.of(
          Atlas.plainSummary,
          Atlas.advancedSummary,
          Atlas.whyItMatters,
          Atlas.observedFindings,
          Atlas.inferredConclusions,
          Atlas.remainingQuestion,
          Atlas.strength,
          Atlas.limitation);

  private static final List<Property> NAMES =
      List.of(SKOS.prefLabel, Annotations.shortLabel, SKOS.altLabel);

  private final Resource record;
  private final String summary;
  private final List<String> names;

  RecordTexts(Resource record) {
    this.record = record;
    this.summary = literals(record, Atlas.plainSummary).findFirst().orElse("");
    this.names = names(record);
  }

  List<Text> all() {
    return Stream.of(
            OWN.stream().flatMap(property -> texts(record, property)),
            limits(),
            parts(Atlas.finding, Atlas.statement),
            parts(Atlas.finding, Atlas.result),
            parts(Atlas.paperRelation, Atlas.why))
        .flatMap(texts -> texts)
        .toList();
  }

  /** A record without limits has one empty limit, for the rule that asks for one. */
  private Stream<Text> limits() {
    List<Text> limits = parts(Atlas.limit, Atlas.text).toList();
    return limits.isEmpty() ? Stream.of(text(record, Atlas.text, "")) : limits.stream();
  }

  private Stream<Text> parts(Property part, Property property) {
    return nodes(record, part).flatMap(node -> texts(node, property));
  }

  private Stream<Text> texts(Resource node, Property property) {
    return literals(node, property).map(words -> text(node, property, words));
  }

  /** What the things are called that its findings are about. */
  private static List<String> names(Resource record) {
    return nodes(record, Atlas.finding)
        .flatMap(
            finding ->
                Stream.of(Atlas.subject, Atlas.object, Atlas.in)
                    .flatMap(place -> nodes(finding, place)))
        .distinct()
        .flatMap(thing -> NAMES.stream().flatMap(name -> literals(thing, name)))
        .toList();
  }

  private static Stream<Resource> nodes(Resource node, Property property) {
    return node.listProperties(property).toList().stream()
        .map(Statement::getObject)
        .filter(RDFNode::isResource)
        .map(RDFNode::asResource);
  }

  private static Stream<String> literals(Resource node, Property property) {
    return node.listProperties(property).toList().stream()
        .map(Statement::getObject)
        .filter(RDFNode::isLiteral)
        .map(value -> value.asLiteral().getLexicalForm());
  }

  private Text text(Resource node, Property property, String words) {
    String own = value(node, Atlas.setting);
    return new Text(
        node.asNode(),
        property.getLocalName(),
        words,
        value(record, Atlas.design),
        own.isEmpty() ? value(record, Atlas.setting) : own,
        value(record, Atlas.diseaseContext),
        summary,
        names);
  }

  /** {@code rct} of {@code atlas:design-rct}; empty where nothing is stated. */
  private static String value(Resource node, Property property) {
    Statement statement = node.getProperty(property);
    if (statement == null || !statement.getObject().isURIResource()) {
      return "";
    }
    String iri = statement.getObject().asResource().getURI();
    return iri.substring(iri.lastIndexOf('-') + 1);
  }
}
