package com.mecfsatlas.representation.html;

import com.mecfsatlas.representation.ResourceReader;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SKOS;

/**
 * One value of a list of the ontology, with how many things have it.
 *
 * @param anchor the last part of its IRI, under which the glossary and the ontology tell it
 */
public record ValueLine(String anchor, String label, String definition, long count) {
  /**
   * The values of a list, by name.
   *
   * @param list the concept scheme
   * @param counts by IRI
   */
  static List<ValueLine> of(Model ontology, Resource list, Map<String, Long> counts) {
    return new ResourceReader(list.inModel(ontology))
        .pointing(SKOS.inScheme).stream()
            .map(
                value ->
                    new ValueLine(
                        value.fragment(),
                        value.label(),
                        value.text(SKOS.definition),
                        counts.getOrDefault(value.node().getURI(), 0L)))
            .toList();
  }

  /** Its name within the list, as filters have it. */
  public String name() {
    return anchor.substring(anchor.indexOf('-') + 1);
  }

  /** Its badge, where it is a PEM status. */
  public PemBadge pem() {
    return PemBadge.ofStatus(anchor);
  }
}
