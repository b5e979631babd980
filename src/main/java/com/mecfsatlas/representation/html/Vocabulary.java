package com.mecfsatlas.representation.html;

import com.mecfsatlas.catalog.PropertyUse;
import com.mecfsatlas.catalog.TermUse;
import com.mecfsatlas.derivation.DerivationRule;
import com.mecfsatlas.query.Prefixes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;

/** The vocabulary in use at one revision, with how the data use it. */
public final class Vocabulary {
  private final Model ontology;
  private final OntologyIndex index;
  private final List<DerivationRule> rules;
  private final String revision;

  /**
   * @param uses by the IRI of the term
   * @param properties those of each class
   */
  public Vocabulary(
      Model ontology,
      Map<String, TermUse> uses,
      List<PropertyUse> properties,
      List<DerivationRule> rules,
      String revision) {
    this.ontology = ontology;
    this.index = new OntologyIndex(ontology, uses, properties);
    this.rules = List.copyOf(rules);
    this.revision = revision;
  }

  /** The vocabulary by itself, of which no use is told. */
  public static Vocabulary unused(Model ontology) {
    return new Vocabulary(ontology, Map.of(), List.of(), List.of(), "");
  }

  /** The titles of the groups of terms by name, in their order. */
  public Map<String, String> groups() {
    Map<String, String> groups = new LinkedHashMap<>();
    index.groups().forEach(group -> groups.put(group.name(), group.title()));
    return groups;
  }

  /** What the ontology says of the terms of a group. */
  public Model about(String group) {
    Model about = ModelFactory.createDefaultModel();
    about.setNsPrefixes(Prefixes.mapping());
    index.members(group).forEach(term -> about.add(term.node().listProperties()));
    return about;
  }

  Model ontology() {
    return ontology;
  }

  OntologyIndex index() {
    return index;
  }

  List<DerivationRule> rules() {
    return rules;
  }

  String revision() {
    return revision;
  }
}
