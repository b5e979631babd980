package com.mecfsatlas.harvest.oaipmh;

import java.util.Arrays;
import java.util.Optional;

/** An argument of a request besides its verb (OAI-PMH 2.0 section 4). */
enum ProtocolArgument {
  IDENTIFIER("identifier"),
  METADATA_PREFIX("metadataPrefix"),
  FROM("from"),
  UNTIL("until"),
  SET("set"),
  RESUMPTION_TOKEN("resumptionToken");

  private final String key;

  ProtocolArgument(String key) {
    this.key = key;
  }

  static Optional<ProtocolArgument> ofKey(String key) {
    return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
  }

  String key() {
    return key;
  }
}
