package com.mecfsatlas.harvest.oaipmh;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mecfsatlas.model.RevisionId;
import com.mecfsatlas.revision.RevisionLog;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Where a list goes on (OAI-PMH 2.0 section 3.5). It holds all that is asked for and the revision
 * at which the list began, so that it gives the same part whenever and how often it is used, and is
 * authenticated by the digest of that revision (RFC 2104), so that it is known if it was altered or
 * comes from another log.
 *
 * @param from as it was written; empty where it was not
 * @param until as it was written; empty where it was not
 * @param set as it was written; empty where it was not
 * @param cursor how many items come before
 * @param revision the number of the revision
 */
record ResumptionToken(
    Verb verb,
    MetadataFormat format,
    String from,
    String until,
    String set,
    int cursor,
    long revision) {
  private static final int LONGEST = 600;
  private static final String BETWEEN = "|";
  private static final int PARTS = 8;

  /** Where a list begins that {@code request} asks for. */
  static ResumptionToken beginning(ProtocolRequest request, long revision) {
    return new ResumptionToken(
        request.verb(),
        MetadataFormat.ofPrefix(request.require(ProtocolArgument.METADATA_PREFIX)),
        request.get(ProtocolArgument.FROM).orElse(""),
        request.get(ProtocolArgument.UNTIL).orElse(""),
        request.get(ProtocolArgument.SET).orElse(""),
        0,
        revision);
  }

  /**
   * Reads a token of {@code log}.
   *
   * @throws ProtocolErrorException where it is none, or not of this verb
   */
  static ResumptionToken parse(String text, Verb verb, RevisionLog log) {
    return read(text, log)
        .filter(token -> token.verb() == verb)
        .orElseThrow(ResumptionToken::refused);
  }

  /** The decision not to go on from a token. */
  static ProtocolErrorException refused() {
    return ErrorCode.BAD_RESUMPTION_TOKEN.because(
        "This token was not given out here for this verb; begin the list anew.");
  }

  private static Optional<ResumptionToken> read(String text, RevisionLog log) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      String sealed = new String(Base64.getUrlDecoder().decode(text), UTF_8);
      List<String> parts = List.of(sealed.split("\\|", -1));
      if (parts.size() != PARTS) {
        return Optional.empty();
      }
      ResumptionToken token =
          new ResumptionToken(
              Verb.valueOf(parts.get(0)),
              MetadataFormat.valueOf(parts.get(1)),
              parts.get(2),
              parts.get(3),
              parts.get(4),
              Integer.parseInt(parts.get(5)),
              Long.parseLong(parts.get(6)));
      // The text itself is compared: base64 has several forms of the same bytes.
      return log.id(token.revision())
          .map(token::text)
          .filter(own -> MessageDigest.isEqual(own.getBytes(UTF_8), text.getBytes(UTF_8)))
          .map(own -> token);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The same, further on. */
  ResumptionToken at(int next) {
    return new ResumptionToken(verb, format, from, until, set, next, revision);
  }

  /**
   * As it is given out.
   *
   * @param began the revision of {@link #revision}
   */
  String text(RevisionId began) {
    String content =
        String.join(
            BETWEEN,
            verb.name(),
            format.name(),
            from,
            until,
            set,
            Integer.toString(cursor),
            Long.toString(revision));
    String sealed = content + BETWEEN + code(content, began.digest());
    return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed.getBytes(UTF_8));
  }

  private static String code(String content, String key) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key.getBytes(UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(content.getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HMAC with SHA-256", e);
    }
  }

  DateRange range() {
    return DateRange.of(written(from), written(until));
  }

  Optional<SetSpec> setSpec() {
    return written(set).map(SetSpec::new);
  }

  private static Optional<String> written(String text) {
    return Optional.of(text).filter(each -> !each.isEmpty());
  }
}
