package com.mecfsatlas.representation.jsonld;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mecfsatlas.catalog.DatasetFacts;
import com.mecfsatlas.catalog.Dump;
import com.mecfsatlas.catalog.Dumps;
import com.mecfsatlas.catalog.VoidDescription;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.model.Licences;
import com.mecfsatlas.store.Snapshot;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SchemaDO;

/**
 * The whole dataset in the terms of schema.org, as search engines for data read it in pages
 * (Bioschemas profiles Dataset 1.0 and DataCatalog 0.3).
 */
public final class SchemaOrgDataset {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String PROFILES = "https://bioschemas.org/profiles/";
  private static final String CATALOGUE = EntityId.BASE + "catalog";

  private final DatasetFacts facts;
  private final VoidDescription dataset;

  public SchemaOrgDataset(DatasetFacts facts, VoidDescription dataset) {
    this.facts = facts;
    this.dataset = dataset;
  }

  /**
   * The dataset, as the content of a script element.
   *
   * @param files with their sizes and checksums; none where they are not looked up
   */
  public String block(Snapshot snapshot, List<Dumps.DumpFile> files) {
    ObjectNode document = described(snapshot, files);
    document
        .putObject("includedInDataCatalog")
        .put("@type", "DataCatalog")
        .put("@id", CATALOGUE)
        .put("name", DatasetFacts.NAME)
        .put("url", dataset.address("/catalog"));
    return written(document);
  }

  /** The catalogue of this one dataset, as the content of a script element. */
  public String catalogueBlock(Snapshot snapshot) {
    ObjectNode document = JSON.createObjectNode();
    document.put("@type", "DataCatalog").put("@id", CATALOGUE);
    document.put("name", DatasetFacts.NAME);
    document.put("url", dataset.address("/catalog"));
    common(document, "DataCatalog/0.3-RELEASE-2019_07_01", snapshot);
    document.set("provider", organization());
    document.putArray("dataset").add(described(snapshot, List.of()));
    return written(document);
  }

  /** On one line, without what could end a script element (HTML, 4.12.1.3). */
  private static String written(ObjectNode document) {
    ObjectNode whole = JSON.createObjectNode().put("@context", SchemaDO.NS);
    whole.setAll(document);
    return whole.toString().replace("<", "\\u003c");
  }

  private ObjectNode described(Snapshot snapshot, List<Dumps.DumpFile> files) {
    ObjectNode data = JSON.createObjectNode();
    data.put("@type", "Dataset").put("@id", VoidDescription.DATASET);
    data.put("name", DatasetFacts.NAME + ": published research as linked data");
    data.put("alternateName", DatasetFacts.NAME);
    data.put("identifier", VoidDescription.DATASET);
    data.put("url", dataset.address("/data"));
    common(data, "Dataset/1.0-RELEASE", snapshot);
    data.set("creator", organization());
    data.put("isAccessibleForFree", true);
    data.put("conditionsOfAccess", "Free to read, to query and to take; without an account.");
    data.putObject("isBasedOn")
        .put("@type", "Collection")
        .put("@id", EntityId.BASE + EntityType.PAPER.segment())
        .put("name", "The papers that were read");
    ArrayNode variables = data.putArray("variableMeasured");
    Arrays.stream(EntityType.values()).map(EntityType::plural).forEach(variables::add);
    ArrayNode distributions = data.putArray("distribution");
    for (Dump dump : Dump.values()) {
      distributions.add(download(dump, files));
    }
    return data;
  }

  private void common(ObjectNode node, String profile, Snapshot snapshot) {
    node.putObject(DCTerms.conformsTo.getURI())
        .put("@id", PROFILES + profile)
        .put("@type", "CreativeWork");
    node.put("description", DatasetFacts.DESCRIPTION);
    node.put("inLanguage", "en");
    ArrayNode keywords = node.putArray("keywords");
    DatasetFacts.KEYWORDS.forEach(keywords::add);
    ArrayNode licences = node.putArray("license");
    Licences.ALL.forEach(licences::add);
    node.set("publisher", organization());
    facts.issued().ifPresent(first -> node.put("datePublished", first.toString()));
    node.put("dateModified", snapshot.revision().time().toString());
    node.put("version", snapshot.revision().toString());
  }

  private ObjectNode organization() {
    ObjectNode organization = JSON.createObjectNode();
    organization.put("@type", "Organization").put("@id", DatasetFacts.PUBLISHER);
    organization.put("name", DatasetFacts.NAME).put("url", dataset.address("/"));
    return organization.set(
        "contactPoint",
        JSON.createObjectNode()
            .put("@type", "ContactPoint")
            .put("contactType", "curators")
            .put("email", facts.adminEmail()));
  }

  private ObjectNode download(Dump dump, List<Dumps.DumpFile> files) {
    ObjectNode download = JSON.createObjectNode();
    download.put("@type", "DataDownload").put("name", dump.fileName());
    download.put("contentUrl", dataset.address("/dump/" + dump.fileName()));
    download.put("description", "All statements as " + dump.mediaType() + ", compressed");
    download.put("encodingFormat", "application/gzip");
    files.stream()
        .filter(file -> file.path().endsWith(dump.fileName()))
        .forEach(
            file ->
                download
                    .put("contentSize", file.bytes() + " B")
                    .put("sha256", file.sha256())
                    .put("datePublished", file.written().toString()));
    return download;
  }
}
