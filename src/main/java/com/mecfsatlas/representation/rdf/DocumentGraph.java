package com.mecfsatlas.representation.rdf;

import com.mecfsatlas.catalog.VoidDescription;
import com.mecfsatlas.store.Description;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;

/** What the RDF formats say: the description of a thing, and of the document that carries it. */
public final class DocumentGraph {
  /** The licence of every document; the facts of a source file keep the licence of their graph. */
  public static final Resource LICENCE =
      ResourceFactory.createResource("https://creativecommons.org/licenses/by/4.0/");

  /** The dataset of which every document is a part. */
  public static final Resource DATASET = ResourceFactory.createResource(VoidDescription.DATASET);

  private DocumentGraph() {}

  /** A new model; the description's own is left as it is. */
  public static Model of(Description description) {
    Model model = ModelFactory.createDefaultModel().add(description.model());
    model
        .createResource(description.thing().documentIri())
        .addProperty(RDF.type, FOAF.Document)
        .addProperty(FOAF.primaryTopic, description.subject())
        .addProperty(DCTerms.license, LICENCE)
        .addProperty(VOID.inDataset, DATASET);
    return model;
  }
}
