package com.mecfsatlas.harvest.oaipmh;

import java.util.List;

/** What can be wrong with a request (OAI-PMH 2.0 section 3.6). */
enum ErrorCode {
  BAD_VERB("badVerb"),
  BAD_ARGUMENT("badArgument"),
  BAD_RESUMPTION_TOKEN("badResumptionToken"),
  CANNOT_DISSEMINATE_FORMAT("cannotDisseminateFormat"),
  ID_DOES_NOT_EXIST("idDoesNotExist"),
  NO_RECORDS_MATCH("noRecordsMatch"),
  NO_METADATA_FORMATS("noMetadataFormats");

  private final String key;

  ErrorCode(String key) {
    this.key = key;
  }

  String key() {
    return key;
  }

  /** Whether the response repeats none of the arguments, which may hold anything (section 3.2). */
  boolean hidesArguments() {
    return this == BAD_VERB || this == BAD_ARGUMENT;
  }

  /** The decision not to answer, for this reason. */
  ProtocolErrorException because(String reason) {
    return new ProtocolErrorException(this, List.of(reason));
  }
}
