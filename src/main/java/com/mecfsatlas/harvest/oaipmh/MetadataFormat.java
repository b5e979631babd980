package com.mecfsatlas.harvest.oaipmh;

import java.util.Arrays;

/** A format in which every item can be had (OAI-PMH 2.0 section 3.4). */
enum MetadataFormat {
  OAI_DC("oai_dc", DublinCoreXml.CONTAINER, DublinCoreXml::write),
  MODS("mods", ModsXml.MODS, ModsXml::write);

  private final String prefix;

  @SuppressWarnings("ImmutableEnumChecker") // a record of texts
  private final XmlNamespace namespace;

  @SuppressWarnings("ImmutableEnumChecker") // it has no state
  private final Writing writing;

  private interface Writing {
    void write(ItemDescription item, XmlElements xml);
  }

  MetadataFormat(String prefix, XmlNamespace namespace, Writing writing) {
    this.prefix = prefix;
    this.namespace = namespace;
    this.writing = writing;
  }

  /**
   * The format that {@code prefix} names.
   *
   * @throws ProtocolErrorException where none is so named
   */
  static MetadataFormat ofPrefix(String prefix) {
    return Arrays.stream(values())
        .filter(each -> each.prefix.equals(prefix))
        .findFirst()
        .orElseThrow(
            () ->
                ErrorCode.CANNOT_DISSEMINATE_FORMAT.because(
                    "There is no format " + prefix + " here; oai_dc and mods there are."));
  }

  String prefix() {
    return prefix;
  }

  XmlNamespace namespace() {
    return namespace;
  }

  void write(ItemDescription item, XmlElements xml) {
    writing.write(item, xml);
  }
}
