package com.mecfsatlas.representation.html;

import com.mecfsatlas.vocabulary.Atlas;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The properties that pages read, by the vocabulary that owns them. */
final class Terms {
  static final Property AUTHOR_LIST = property("http://purl.org/ontology/bibo/", "authorList");
  static final Property YEAR = property("http://purl.org/spar/fabio/", "hasPublicationYear");
  static final Property PUBMED_ID = property("http://purl.org/spar/fabio/", "hasPubMedId");
  static final Property DOI = prism("doi");
  static final Property VOLUME = prism("volume");
  static final Property NUMBER = prism("number");
  static final Property PAGES = prism("pageRange");
  static final Property DERIVED_FROM = property("http://www.w3.org/ns/prov#", "wasDerivedFrom");
  static final Property GENERATED_BY = property("http://www.w3.org/ns/prov#", "wasGeneratedBy");
  static final Resource AGENT = ResourceFactory.createResource("http://www.w3.org/ns/prov#Agent");
  static final Property DOMAIN_INCLUDES = property("https://schema.org/", "domainIncludes");
  static final Property RANGE_INCLUDES = property("https://schema.org/", "rangeIncludes");

  private Terms() {}

  static Property atlas(String name) {
    return property(Atlas.NS, name);
  }

  private static Property prism(String name) {
    return property("http://prismstandard.org/namespaces/basic/2.0/", name);
  }

  private static Property property(String namespace, String name) {
    return ResourceFactory.createProperty(namespace, name);
  }
}
