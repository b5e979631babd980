package com.mecfsatlas.representation.rdf;

import com.mecfsatlas.catalog.VoidDescription;
import com.mecfsatlas.model.Licences;
import com.mecfsatlas.store.Description;
import com.mecfsatlas.store.DescriptionPart;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;

/**
 * What the RDF formats say: the description of a thing, and of the document that carries it, with
 * the named graphs that its statements come from and the licences of all of them.
 */
public final class DocumentGraph {
  /** The licence of every document; what comes from a graph keeps the licence of that. */
  public static final Resource LICENCE = ResourceFactory.createResource(Licences.OF_TEXTS);

  /** The dataset of which every document is a part. */
  public static final Resource DATASET = ResourceFactory.createResource(VoidDescription.DATASET);

  /** What of a description it is made from. */
  public static final Set<DescriptionPart<?>> PARTS =
      Set.of(DescriptionPart.STATEMENTS, DescriptionPart.SOURCES);

  private DocumentGraph() {}

  /** A new model; the description's own is left as it is. */
  public static Model of(Description description) {
    Model model = ModelFactory.createDefaultModel().add(description.model());
    Model sources = description.part(DescriptionPart.SOURCES);
    Resource document = model.createResource(description.thing().documentIri());
    sources.listSubjects().forEach(source -> document.addProperty(DCTerms.source, source));
    document
        .addProperty(RDF.type, FOAF.Document)
        .addProperty(FOAF.primaryTopic, description.subject())
        .addProperty(DCTerms.license, LICENCE)
        .addProperty(DCTerms.rights, Licences.RIGHTS, "en")
        .addProperty(VOID.inDataset, DATASET);
    return model.add(sources);
  }
}
