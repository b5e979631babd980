package com.mecfsatlas.harvest.oaipmh;

/** How identifiers are made here (oai-identifier 2.0), as a description of the repository. */
final class IdentifierSchemeXml {
  private static final XmlNamespace SCHEME =
      new XmlNamespace(
          "id",
          "http://www.openarchives.org/OAI/2.0/oai-identifier",
          "http://www.openarchives.org/OAI/2.0/oai-identifier.xsd");

  private IdentifierSchemeXml() {}

  static void write(String sample, XmlElements xml) {
    xml.startWithSchema(SCHEME, "oai-identifier");
    xml.text(SCHEME, "scheme", Item.SCHEME);
    xml.text(SCHEME, "repositoryIdentifier", Item.REPOSITORY);
    xml.text(SCHEME, "delimiter", ":");
    xml.text(SCHEME, "sampleIdentifier", sample);
    xml.end();
  }
}
