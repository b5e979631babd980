package com.mecfsatlas.catalog;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.Licences;
import com.mecfsatlas.store.Snapshot;
import com.mecfsatlas.vocabulary.DCAT3;
import com.mecfsatlas.vocabulary.PROV;
import com.mecfsatlas.vocabulary.SPDX;
import java.time.Instant;
import java.util.Arrays;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VCARD4;
import org.apache.jena.vocabulary.VOID;
import org.apache.jena.vocabulary.XSD;

/**
 * The catalogue of what is offered (DCAT version 3, as DCAT-AP 3 asks for): the dataset that {@link
 * VoidDescription} counts, the files that hold it, with their sizes and checksums, and each {@link
 * AccessService}.
 */
public final class DcatCatalogue {
  private static final String IRI = EntityId.BASE + "catalog";
  private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

  /** The tables of the Publications Office of the European Union, which DCAT-AP prescribes. */
  private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";

  private final DatasetFacts facts;
  private final VoidDescription dataset;
  private final Dumps dumps;

  public DcatCatalogue(DatasetFacts facts, VoidDescription dataset, Dumps dumps) {
    this.facts = facts;
    this.dataset = dataset;
    this.dumps = dumps;
  }

  /** The catalogue; the dumps are written where they are not yet. */
  public Model model(Snapshot snapshot) {
    Model model = ModelFactory.createDefaultModel();
    model.setNsPrefix("dcat", DCAT.getURI()).setNsPrefix("dcterms", DCTerms.getURI());
    model.setNsPrefix("spdx", SPDX.NS).setNsPrefix("xsd", XSD.getURI());
    model.setNsPrefix("void", VOID.getURI()).setNsPrefix("foaf", FOAF.NS);
    model.setNsPrefix("vcard", VCARD4.NS).setNsPrefix("prov", PROV.NS);
    Resource publisher =
        model
            .createResource(DatasetFacts.PUBLISHER)
            .addProperty(RDF.type, FOAF.Agent)
            .addProperty(FOAF.name, DatasetFacts.NAME)
            .addProperty(FOAF.homepage, dataset.here(model, "/"));
    Resource data = dataset(model, publisher, snapshot);
    Resource catalogue =
        model
            .createResource(IRI)
            .addProperty(RDF.type, DCAT.Catalog)
            .addProperty(DCTerms.title, "What the ME/CFS Atlas offers", "en")
            .addProperty(DCTerms.description, DatasetFacts.DESCRIPTION, "en")
            .addProperty(DCTerms.publisher, publisher)
            .addProperty(DCTerms.language, english(model))
            .addProperty(FOAF.homepage, dataset.here(model, "/data"))
            .addProperty(DCAT.dataset, data);
    dates(catalogue, snapshot);
    licensed(catalogue);
    Arrays.stream(AccessService.values())
        .forEach(access -> catalogue.addProperty(DCAT.service, service(access, data, publisher)));
    return model;
  }

  private Resource dataset(Model model, Resource publisher, Snapshot snapshot) {
    Model counted = dataset.model(snapshot);
    Resource data =
        model
            .createResource(VoidDescription.DATASET)
            .addProperty(RDF.type, DCAT.Dataset)
            .addProperty(DCTerms.description, DatasetFacts.DESCRIPTION, "en")
            .addProperty(DCTerms.identifier, VoidDescription.DATASET)
            .addProperty(DCTerms.publisher, publisher)
            .addProperty(DCTerms.creator, publisher)
            .addProperty(DCTerms.language, english(model))
            .addProperty(
                DCTerms.accessRights,
                model.createResource(AUTHORITY + "access-right/PUBLIC", DCTerms.RightsStatement))
            .addProperty(DCAT.contactPoint, contact(model))
            .addProperty(DCAT3.version, snapshot.revision().toString())
            .addProperty(
                PROV.wasGeneratedBy,
                model.createResource(
                    EntityId.BASE + "history/" + snapshot.revision().number(), PROV.Activity))
            .addProperty(PROV.generatedAtTime, time(snapshot.revision().time()))
            .addProperty(DCAT.landingPage, page(model, "/data"));
    about(data);
    counted
        .getResource(VoidDescription.DATASET)
        .listProperties()
        .filterKeep(said -> said.getPredicate().getNameSpace().equals(DCTerms.getURI()))
        .filterDrop(said -> said.getPredicate().equals(DCTerms.rights))
        .forEach(model::add);
    model.add(counted.getProperty(data, VOID.triples));
    dates(data, snapshot);
    dumps
        .all(snapshot)
        .forEach(file -> data.addProperty(DCAT.distribution, distribution(data, file)));
    return data;
  }

  private void dates(Resource about, Snapshot snapshot) {
    facts.issued().ifPresent(first -> about.addProperty(DCTerms.issued, time(first)));
    about.addProperty(DCTerms.modified, time(snapshot.revision().time()));
  }

  private static RDFNode time(Instant time) {
    return ResourceFactory.createTypedLiteral(time.toString(), XSDDatatype.XSDdateTime);
  }

  private Resource contact(Model model) {
    return model
        .createResource(IRI + "#contact", VCARD4.Kind)
        .addProperty(RDF.type, VCARD4.Organization)
        .addProperty(VCARD4.fn, DatasetFacts.NAME)
        .addProperty(VCARD4.hasEmail, model.createResource("mailto:" + facts.adminEmail()));
  }

  private Resource page(Model model, String path) {
    return dataset.here(model, path).addProperty(RDF.type, FOAF.Document);
  }

  private static Resource english(Model model) {
    return model.createResource(AUTHORITY + "language/ENG", DCTerms.LinguisticSystem);
  }

  private static Resource mediaType(Model model, String name) {
    return model.createResource(MEDIA_TYPES + name, DCTerms.MediaType);
  }

  private static void about(Resource offered) {
    DatasetFacts.KEYWORDS.forEach(keyword -> offered.addProperty(DCAT.keyword, keyword, "en"));
    offered.addProperty(
        DCAT.theme,
        offered
            .getModel()
            .createResource(AUTHORITY + "data-theme/HEAL", SKOS.Concept)
            .addProperty(SKOS.prefLabel, "Health", "en"));
  }

  /** By one licence, as DCAT-AP wants: the whole is under that of its texts. */
  private static void licensed(Resource offered) {
    Model model = offered.getModel();
    Licences.ALL.forEach(licence -> model.createResource(licence, DCTerms.LicenseDocument));
    offered
        .addProperty(DCTerms.license, model.createResource(Licences.OF_TEXTS))
        .addProperty(
            DCTerms.rights,
            model
                .createResource(IRI + "#rights", DCTerms.RightsStatement)
                .addProperty(RDFS.label, Licences.RIGHTS, "en"));
  }

  private Resource service(AccessService access, Resource data, Resource publisher) {
    Model model = data.getModel();
    Resource endpoint = dataset.here(model, access.path());
    Resource service =
        model
            .createResource(IRI + "#" + access.id())
            .addProperty(RDF.type, DCAT.DataService)
            .addProperty(DCTerms.title, access.title() + " of the ME/CFS Atlas", "en")
            .addProperty(DCTerms.description, access.words(), "en")
            .addProperty(DCTerms.publisher, publisher)
            .addProperty(DCAT.contactPoint, data.getProperty(DCAT.contactPoint).getObject())
            .addProperty(DCAT.endpointURL, endpoint)
            .addProperty(
                DCAT.endpointDescription,
                access == AccessService.SPARQL ? endpoint : dataset.here(model, "/data"))
            .addProperty(DCAT.landingPage, page(model, "/data"))
            .addProperty(DCAT.servesDataset, data);
    about(service);
    licensed(service);
    access
        .standard()
        .ifPresent(
            standard ->
                service.addProperty(
                    DCTerms.conformsTo,
                    model.createResource(standard).addProperty(RDF.type, DCTerms.Standard)));
    return service;
  }

  private Resource distribution(Resource data, Dumps.DumpFile file) {
    Model model = data.getModel();
    Resource address = dataset.here(model, "/dump/" + file.path().getFileName());
    Resource distribution =
        address
            .addProperty(RDF.type, DCAT.Distribution)
            .addProperty(DCTerms.title, "The whole dataset, " + file.path().getFileName(), "en")
            .addProperty(DCAT.accessURL, dataset.here(model, "/data"))
            .addProperty(DCAT.downloadURL, address)
            .addProperty(DCAT.mediaType, mediaType(model, file.mediaType()))
            .addProperty(DCAT.compressFormat, mediaType(model, "application/gzip"))
            .addLiteral(
                DCAT.byteSize,
                model.createTypedLiteral(file.bytes(), XSD.nonNegativeInteger.getURI()))
            .addProperty(DCTerms.issued, time(file.written()))
            .addProperty(
                SPDX.checksum,
                model
                    .createResource(IRI + "#checksum-" + file.path().getFileName(), SPDX.Checksum)
                    .addProperty(SPDX.algorithm, SPDX.checksumAlgorithm_sha256)
                    .addProperty(
                        SPDX.checksumValue,
                        model.createTypedLiteral(file.sha256(), XSD.hexBinary.getURI())));
    licensed(distribution);
    return distribution;
  }
}
