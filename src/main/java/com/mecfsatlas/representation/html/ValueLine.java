package com.mecfsatlas.representation.html;

import com.mecfsatlas.vocabulary.Atlas;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
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
   * @param list the last part of the list's IRI
   * @param counts by IRI
   */
  static List<ValueLine> of(Model ontology, String list, Map<String, Long> counts) {
    return new PageReader(ontology.getResource(Atlas.NS + list))
        .pointing(SKOS.inScheme).stream()
            .map(
                value ->
                    new ValueLine(
                        value.fragment(),
                        value.label(),
                        value.text(SKOS.definition),
                        counts.getOrDefault(value.resource().getURI(), 0L)))
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
