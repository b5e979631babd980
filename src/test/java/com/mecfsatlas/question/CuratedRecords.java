package com.mecfsatlas.question;

import com.mecfsatlas.vocabulary.Atlas;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/**
 * What the curated files and the ontology state, read as they are: no rule has been applied and
 * nothing is asked in SPARQL. The parts of a record are known by their addresses.
 */
final class CuratedRecords {
  static final String ID = "https://www.mecfsatlas.com/id/";
  private static final CuratedRecords SHIPPED = new CuratedRecords();

  private final Model model = ModelFactory.createDefaultModel();
  private final Map<Resource, List<Resource>> parts = new HashMap<>();

  private CuratedRecords() {
    RDFDataMgr.read(model, "ontology/atlas.ttl");
    try (Stream<Path> files = Files.walk(Path.of("data/curated"))) {
      files
          .filter(file -> file.toString().endsWith(".ttl"))
          .sorted()
          .forEach(file -> RDFDataMgr.read(model, file.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    model.listSubjects().toList().stream()
        .filter(part -> part.isURIResource() && part.getURI().startsWith(ID))
        .filter(part -> part.getURI().contains("#"))
        .sorted(Comparator.comparing(Resource::getURI))
        .forEach(part -> parts.computeIfAbsent(whole(part), whole -> new ArrayList<>()).add(part));
  }

  /** Those of this repository, read once. */
  static CuratedRecords shipped() {
    return SHIPPED;
  }

  Resource thing(String kindAndSlug) {
    return model.getResource(ID + kindAndSlug);
  }

  /** A term of the vocabulary. */
  Resource term(String name) {
    return model.getResource(Atlas.NS + name);
  }

  /** What is of the class, by address. */
  List<Resource> all(Resource type) {
    return model.listSubjectsWithProperty(RDF.type, type).toList().stream()
        .sorted(Comparator.comparing(Resource::toString))
        .toList();
  }

  List<Resource> records() {
    return all(Atlas.EvidenceRecord);
  }

  List<Resource> findings(Resource record) {
    return parts(record, "#", Atlas.relation);
  }

  /** The groups of people of a record: no part but a group has one of these. */
  List<Resource> groups(Resource record) {
    return parts(
        record, "#", Atlas.condition, Atlas.conditionInWords, Atlas.groupCount, SKOS.prefLabel);
  }

  Stream<Resource> findings() {
    return records().stream().flatMap(record -> findings(record).stream());
  }

  /** The record of which {@code part} is a part. */
  Resource whole(Resource part) {
    return model.getResource(part.getURI().replaceFirst("#.*", ""));
  }

  /** The parts of {@code whole} that go on from it in this way and have one of the properties. */
  List<Resource> parts(Resource whole, String continued, Property... properties) {
    return parts.getOrDefault(whole(whole), List.of()).stream()
        .filter(part -> part.getURI().startsWith(whole.getURI() + continued))
        .filter(part -> Stream.of(properties).anyMatch(property -> has(part, property)))
        .toList();
  }

  List<Resource> links(Resource from, Property link) {
    return nodes(from, link).stream().filter(RDFNode::isResource).map(RDFNode::asResource).toList();
  }

  Optional<Resource> link(Resource from, Property link) {
    return links(from, link).stream().findFirst();
  }

  /** The first value, as the cell of a table shows it. */
  Optional<String> text(Resource of, Property property) {
    return nodes(of, property).stream()
        .findFirst()
        .map(node -> node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString());
  }

  Optional<Integer> number(Resource of, Property property) {
    return text(of, property).map(Integer::valueOf);
  }

  List<RDFNode> nodes(Resource of, Property property) {
    return model.listObjectsOfProperty(of, property).toList().stream()
        .sorted(Comparator.comparing(RDFNode::toString))
        .toList();
  }

  boolean has(Resource of, Property property) {
    return model.contains(of, property);
  }

  boolean has(Resource of, Property property, RDFNode value) {
    return model.contains(of, property, value);
  }

  boolean is(Resource thing, Resource... types) {
    return Stream.of(types).anyMatch(type -> has(thing, RDF.type, type));
  }

  /** What states {@code property} of {@code of}. */
  List<Resource> statedOf(Property property, RDFNode of) {
    return model.listSubjectsWithProperty(property, of).toList();
  }

  /** {@code thing} and what is broader, step by step. */
  Set<Resource> upwards(Resource thing) {
    return reached(thing, this::broader);
  }

  /** The things under which {@code thing} counts: broader, concerned, member, measured. */
  Set<Resource> topics(Resource thing) {
    Set<Resource> topics = new LinkedHashSet<>();
    for (Resource each : reached(thing, this::counted)) {
      topics.add(each);
      if (is(each, Atlas.Measurement, Atlas.AntibodyMeasurement)) {
        links(each, Atlas.measures)
            .forEach(measured -> topics.addAll(reached(measured, this::counted)));
      }
    }
    return topics;
  }

  private Collection<Resource> broader(Resource thing) {
    return Stream.concat(
            links(thing, SKOS.broader).stream(), links(thing, Atlas.broaderByAtlas).stream())
        .toList();
  }

  private Collection<Resource> counted(Resource thing) {
    return Stream.of(
            broader(thing).stream(),
            links(thing, Atlas.concerns).stream(),
            links(thing, Atlas.member).stream())
        .flatMap(Function.identity())
        .filter(each -> each.isURIResource() && each.getURI().startsWith(ID))
        .toList();
  }

  private static Set<Resource> reached(
      Resource from, Function<Resource, Collection<Resource>> step) {
    Set<Resource> reached = new LinkedHashSet<>();
    Deque<Resource> next = new ArrayDeque<>(List.of(from));
    while (!next.isEmpty()) {
      Resource each = next.pop();
      if (reached.add(each)) {
        next.addAll(step.apply(each));
      }
    }
    return reached;
  }
}
