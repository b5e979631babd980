package com.mecfsatlas.representation.html;

import com.mecfsatlas.catalog.PropertyUse;
import com.mecfsatlas.catalog.TermUse;
import com.mecfsatlas.query.Prefixes;
import com.mecfsatlas.representation.ResourceReader;
import com.mecfsatlas.vocabulary.Annotations;
import com.mecfsatlas.vocabulary.Atlas;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/**
 * Every term, our own and each borrowed one that the data use, in its group (decision 32): what the
 * pages of the ontology list and lead to.
 */
final class OntologyIndex {
  static final String GROUPS = "/ontology/group/";

  /** Where a term stands that says no group, so that it is told all the same. */
  private static final String REST = "further";

  private final Model ontology;
  private final Map<String, TermUse> uses;
  private final List<PropertyUse> properties;
  private final Map<String, List<ResourceReader>> members = new TreeMap<>();
  private final Map<String, String> places = new TreeMap<>();

  /** Of which sort a term is, in the order in which a group tells of them. */
  enum Sort {
    CLASS("Classes"),
    PROPERTY("Properties"),
    RELATION("Relations"),
    LIST("Lists"),
    VALUE("Values"),
    OTHER("Others");

    private final String title;

    Sort(String title) {
      this.title = title;
    }

    String title() {
      return title;
    }
  }

  /** A group of terms; {@code name} is the end of its address. */
  record Group(String name, String title, String definition) {
    String path() {
      return GROUPS + name;
    }
  }

  OntologyIndex(Model ontology, Map<String, TermUse> uses, List<PropertyUse> properties) {
    this.ontology = ontology;
    this.uses = Map.copyOf(uses);
    this.properties = List.copyOf(properties);
    for (String iri : terms()) {
      ResourceReader term = new ResourceReader(ontology.getResource(iri));
      String group = group(term);
      members.computeIfAbsent(group, name -> new ArrayList<>()).add(term);
      places.put(iri, GROUPS + group + "#" + anchor(term));
    }
  }

  /** The groups that have terms, in their order. */
  List<Group> groups() {
    Stream<Group> named =
        new ResourceReader(Atlas.termGroupScheme.inModel(ontology))
            .pointing(SKOS.inScheme).stream()
                .map(each -> new Group(groupName(each), each.label(), each.text(SKOS.definition)));
    Group rest =
        new Group(REST, "Further terms", "Terms of which the vocabulary does not say more.");
    return Stream.concat(named, Stream.of(rest))
        .filter(group -> members.containsKey(group.name()))
        .toList();
  }

  Optional<Group> group(String name) {
    return groups().stream().filter(group -> group.name().equals(name)).findFirst();
  }

  /** The terms of one sort in a group: as they are listed, else by name. */
  List<ResourceReader> terms(Group group, Sort sort) {
    return members.getOrDefault(group.name(), List.of()).stream()
        .filter(term -> sort(term) == sort)
        .sorted(
            Comparator.comparing((ResourceReader term) -> !isOurs(term))
                .thenComparing(term -> label(term).toLowerCase(Locale.ROOT))
                .thenComparing(term -> term.node().getURI()))
        .toList();
  }

  /** The members of a list that the vocabulary itself declares. */
  static List<ResourceReader> values(ResourceReader list) {
    return list.pointing(SKOS.inScheme).stream().filter(OntologyIndex::isOurs).toList();
  }

  /** Where a term is told; empty for what is no term. */
  String place(String iri) {
    return places.getOrDefault(iri, "");
  }

  /** Where a term is told, under its name. */
  Hyperlink link(ResourceReader term) {
    String place = term.node().isAnon() ? "" : place(term.node().getURI());
    return place.isEmpty() ? Hyperlink.to(term) : Hyperlink.to(label(term), place);
  }

  Optional<TermUse> use(ResourceReader term) {
    return Optional.ofNullable(uses.get(term.node().getURI()));
  }

  /** How the things of a class use each property. */
  List<PropertyUse> ofClass(ResourceReader type) {
    return properties.stream().filter(use -> use.type().equals(type.node().getURI())).toList();
  }

  /** How each class uses a property, the most frequent first. */
  List<PropertyUse> ofProperty(ResourceReader property) {
    return properties.stream()
        .filter(use -> use.property().equals(property.node().getURI()))
        .sorted(
            Comparator.comparingLong(PropertyUse::uses).reversed().thenComparing(PropertyUse::type))
        .toList();
  }

  ResourceReader reader(String iri) {
    return new ResourceReader(ontology.getResource(iri));
  }

  /** All terms of a group. */
  List<ResourceReader> members(String group) {
    return members.getOrDefault(group, List.of());
  }

  /** The name under which a page shows a term. */
  static String label(ResourceReader term) {
    String borrowed = term.text(Annotations.usageLabel);
    return borrowed.isEmpty() ? term.label() : borrowed;
  }

  /** Of our own terms the last part of the IRI, of others their short form with a hyphen. */
  static String anchor(ResourceReader term) {
    if (isOurs(term)) {
      return OntologyPage.anchor(term);
    }
    String iri = term.node().getURI();
    String name = Prefixes.mapping().shortForm(iri);
    return name.equals(iri) ? iri.replaceFirst(".*[/#]", "") : name.replace(':', '-');
  }

  static boolean isOurs(ResourceReader term) {
    return term.node().getURI().startsWith(Atlas.NS) || term.isA(Atlas.Relation);
  }

  Sort sort(ResourceReader term) {
    if (term.isA(Atlas.Relation)) {
      return Sort.RELATION;
    }
    if (term.isA(SKOS.ConceptScheme)) {
      return Sort.LIST;
    }
    if (term.has(SKOS.inScheme)) {
      return Sort.VALUE;
    }
    boolean isType =
        use(term)
            .filter(use -> use.example().getPredicate().equals(RDF.type))
            .filter(use -> !term.isThe(RDF.type))
            .isPresent();
    if (term.isA(OWL.Class) || isType) {
      return Sort.CLASS;
    }
    return isOurs(term) && !isProperty(term) ? Sort.OTHER : Sort.PROPERTY;
  }

  private static boolean isProperty(ResourceReader term) {
    return Stream.of(RDF.Property, OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty)
        .anyMatch(term::isA);
  }

  private Set<String> terms() {
    Stream<Resource> said =
        ontology.listSubjects().toList().stream()
            .filter(Resource::isURIResource)
            .filter(
                term ->
                    isOurs(new ResourceReader(term)) || term.hasProperty(Annotations.termGroup));
    Stream<String> used =
        Stream.concat(
            uses.keySet().stream(),
            properties.stream().flatMap(use -> Stream.of(use.type(), use.property())));
    return Stream.concat(said.map(Resource::getURI), used)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String group(ResourceReader term) {
    return Stream.concat(Stream.of(term), term.all(SKOS.inScheme).stream())
        .flatMap(each -> each.all(Annotations.termGroup).stream())
        .map(OntologyIndex::groupName)
        .findFirst()
        .orElse(REST);
  }

  private static String groupName(ResourceReader group) {
    return group.fragment().replaceFirst("^termGroup-", "");
  }
}
