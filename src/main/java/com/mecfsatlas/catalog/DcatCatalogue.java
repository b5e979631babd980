package com.mecfsatlas.catalog;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.store.Snapshot;
import com.mecfsatlas.vocabulary.SPDX;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.apache.jena.vocabulary.XSD;

/**
 * The catalogue of what is offered (DCAT version 3): the dataset that {@link VoidDescription}
 * counts, the files that hold it, with their sizes and checksums, and the query service.
 */
public final class DcatCatalogue {
  private static final String IRI = EntityId.BASE + "catalog";
  private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

  private final VoidDescription dataset;
  private final Dumps dumps;

  public DcatCatalogue(VoidDescription dataset, Dumps dumps) {
    this.dataset = dataset;
    this.dumps = dumps;
  }

  /** The catalogue; the dumps are written where they are not yet. */
  public Model model(Snapshot snapshot) {
    Model counted = dataset.model(snapshot);
    Model model = ModelFactory.createDefaultModel();
    model.setNsPrefix("dcat", DCAT.getURI()).setNsPrefix("dcterms", DCTerms.getURI());
    model.setNsPrefix("spdx", SPDX.NS).setNsPrefix("xsd", XSD.getURI());
    model.setNsPrefix("void", VOID.getURI());
    Resource data =
        model
            .createResource(VoidDescription.DATASET)
            .addProperty(RDF.type, DCAT.Dataset)
            .addProperty(DCAT.landingPage, dataset.here(model, "/"));
    counted
        .getResource(VoidDescription.DATASET)
        .listProperties()
        .filterKeep(said -> said.getPredicate().getNameSpace().equals(DCTerms.getURI()))
        .forEach(model::add);
    model.add(counted.getProperty(data, VOID.triples));
    Resource catalogue =
        model
            .createResource(IRI)
            .addProperty(RDF.type, DCAT.Catalog)
            .addProperty(DCTerms.title, "What the ME/CFS Atlas offers", "en")
            .addProperty(DCAT.dataset, data)
            .addProperty(DCAT.service, service(model, data));
    model
        .listObjectsOfProperty(data, DCTerms.license)
        .toList()
        .forEach(licence -> catalogue.addProperty(DCTerms.license, licence));
    dumps
        .all(snapshot)
        .forEach(file -> data.addProperty(DCAT.distribution, distribution(model, file)));
    return model;
  }

  private Resource service(Model model, Resource data) {
    Resource endpoint = dataset.here(model, "/sparql");
    return endpoint
        .addProperty(RDF.type, DCAT.DataService)
        .addProperty(DCTerms.title, "SPARQL query service of the ME/CFS Atlas", "en")
        .addProperty(DCAT.endpointURL, endpoint)
        .addProperty(DCAT.endpointDescription, endpoint)
        .addProperty(
            DCTerms.conformsTo, model.createResource("https://www.w3.org/TR/sparql11-protocol/"))
        .addProperty(DCAT.servesDataset, data);
  }

  private Resource distribution(Model model, Dumps.DumpFile file) {
    Resource address = dataset.here(model, "/dump/" + file.path().getFileName());
    return address
        .addProperty(RDF.type, DCAT.Distribution)
        .addProperty(DCAT.downloadURL, address)
        .addProperty(DCAT.mediaType, model.createResource(MEDIA_TYPES + file.mediaType()))
        .addProperty(DCAT.compressFormat, model.createResource(MEDIA_TYPES + "application/gzip"))
        .addLiteral(
            DCAT.byteSize, model.createTypedLiteral(file.bytes(), XSD.nonNegativeInteger.getURI()))
        .addProperty(
            DCTerms.issued,
            model.createTypedLiteral(file.written().toString(), XSD.dateTime.getURI()))
        .addProperty(
            SPDX.checksum,
            model
                .createResource(SPDX.Checksum)
                .addProperty(SPDX.algorithm, SPDX.checksumAlgorithm_sha256)
                .addProperty(
                    SPDX.checksumValue,
                    model.createTypedLiteral(file.sha256(), XSD.hexBinary.getURI())));
  }
}
