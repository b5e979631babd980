package com.mecfsatlas.representation.rdf;

import com.mecfsatlas.query.Prefixes;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.util.SplitIRI;
import org.apache.jena.vocabulary.RDF;

/** Element names for properties, and the namespace declarations that they need. */
final class XmlNames {
  private final Map<String, String> prefixByNamespace = new LinkedHashMap<>();
  private final Map<String, String> used = new LinkedHashMap<>();

  XmlNames() {
    Prefixes.namespaces().forEach((prefix, iri) -> prefixByNamespace.put(iri, prefix));
    used.put("rdf", RDF.getURI());
  }

  /** The qualified name of {@code property}; RDF/XML can write no property that has none. */
  String name(String property) {
    int split = SplitIRI.splitXML(property);
    if (split >= property.length()) {
      throw new IllegalArgumentException("no XML name ends the property " + property);
    }
    String namespace = property.substring(0, split);
    String prefix =
        prefixByNamespace.computeIfAbsent(namespace, iri -> "ns" + prefixByNamespace.size());
    used.put(prefix, namespace);
    return prefix + ":" + property.substring(split);
  }

  /** Namespaces by prefix, of the names given so far. */
  Map<String, String> used() {
    return used;
  }
}
