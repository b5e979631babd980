package com.mecfsatlas.harvest.oaipmh;

import java.util.List;

/** A request that is answered with errors (OAI-PMH 2.0 section 3.6). */
final class ProtocolErrorException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final ErrorCode code;
  private final transient List<String> reasons;

  ProtocolErrorException(ErrorCode code, List<String> reasons) {
    super(code.key() + ": " + reasons, null, false, false);
    this.code = code;
    this.reasons = List.copyOf(reasons);
  }

  ErrorCode code() {
    return code;
  }

  /** Each is an error of its own. */
  List<String> reasons() {
    return reasons;
  }
}
