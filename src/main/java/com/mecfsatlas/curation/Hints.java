package com.mecfsatlas.curation;

import com.mecfsatlas.query.Prefixes;
import com.mecfsatlas.vocabulary.Annotations;
import com.mecfsatlas.vocabulary.Atlas;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.vocabulary.SHACLM;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** What shapes and ontology say of a property, for who fills in its value. */
final class Hints {
  private final Model shapes;
  private final Model ontology;

  Hints(Path folder) {
    shapes = RDFDataMgr.loadModel(folder.resolve("shapes.ttl").toUri().toString());
    ontology = RDFDataMgr.loadModel(folder.resolve("atlas.ttl").toUri().toString());
  }

  /** Some lines: what the shape of the class asks, else what the property means; the choices. */
  List<String> of(String type, String property) {
    List<String> hints = new ArrayList<>();
    asked(type, property)
        .or(() -> text(ontology.getResource(property), RDFS.comment))
        .ifPresent(hints::add);
    String choices = choices(property);
    if (!choices.isEmpty()) {
      hints.add("One of " + choices);
    }
    return hints;
  }

  private Optional<String> asked(String type, String property) {
    Resource path = shapes.getResource(property);
    return List.of(Atlas.NS, OA.NS).stream()
        .flatMap(
            namespace ->
                shapes
                    .listSubjectsWithProperty(
                        SHACLM.targetClass, shapes.getResource(namespace + type))
                    .toList()
                    .stream())
        .flatMap(
            shape ->
                shape
                    .listProperties(SHACLM.property)
                    .mapWith(Statement::getResource)
                    .toList()
                    .stream())
        .filter(rule -> rule.hasProperty(SHACLM.path, path))
        .flatMap(rule -> text(rule, SHACLM.message).stream())
        .sorted()
        .findFirst();
  }

  private static Optional<String> text(Resource resource, Property property) {
    return Optional.ofNullable(resource.getProperty(property)).map(Statement::getString);
  }

  private String choices(String property) {
    return ontology
        .getResource(property)
        .listProperties(Annotations.valuesFrom)
        .mapWith(Statement::getResource)
        .toList()
        .stream()
        .flatMap(
            scheme -> ontology.listSubjectsWithProperty(SKOS.inScheme, scheme).toList().stream())
        .map(value -> Prefixes.mapping().shortForm(value.getURI()))
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
