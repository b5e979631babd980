package com.mecfsatlas.harvest.oaipmh;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** A verb of the protocol with the arguments that it takes (OAI-PMH 2.0 section 4). */
enum Verb {
  IDENTIFY("Identify", Set.of(), Set.of()),
  LIST_METADATA_FORMATS("ListMetadataFormats", Set.of(), Set.of(ProtocolArgument.IDENTIFIER)),
  LIST_SETS("ListSets", Set.of(), Set.of(ProtocolArgument.RESUMPTION_TOKEN)),
  GET_RECORD(
      "GetRecord", Set.of(ProtocolArgument.IDENTIFIER, ProtocolArgument.METADATA_PREFIX), Set.of()),
  LIST_IDENTIFIERS(
      "ListIdentifiers",
      Set.of(ProtocolArgument.METADATA_PREFIX),
      Set.of(
          ProtocolArgument.FROM,
          ProtocolArgument.UNTIL,
          ProtocolArgument.SET,
          ProtocolArgument.RESUMPTION_TOKEN)),
  LIST_RECORDS(
      "ListRecords",
      Set.of(ProtocolArgument.METADATA_PREFIX),
      Set.of(
          ProtocolArgument.FROM,
          ProtocolArgument.UNTIL,
          ProtocolArgument.SET,
          ProtocolArgument.RESUMPTION_TOKEN));

  private final String key;

  @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot be changed
  private final Set<ProtocolArgument> required;

  @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot be changed
  private final Set<ProtocolArgument> optional;

  Verb(String key, Set<ProtocolArgument> required, Set<ProtocolArgument> optional) {
    this.key = key;
    this.required = required;
    this.optional = optional;
  }

  static Optional<Verb> ofKey(String key) {
    return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
  }

  /** Its name in a request, and that of the element that answers it. */
  String key() {
    return key;
  }

  Set<ProtocolArgument> required() {
    return required;
  }

  boolean takes(ProtocolArgument argument) {
    return required.contains(argument) || optional.contains(argument);
  }
}
