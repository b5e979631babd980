package com.mecfsatlas.representation.jsonld;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import jakarta.json.JsonStructure;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The document forms of JSON-LD 1.1 (section 6, IANA considerations) that a reader may ask for
 * besides the one that is written anyway, which is framed and compacted.
 */
public enum JsonLdProfile {
  EXPANDED,
  FLATTENED,
  FRAMED,
  COMPACTED;

  /** Nothing is fetched: a document that named a context elsewhere could not be processed. */
  static final DocumentLoader NOTHING =
      (address, options) -> {
        throw new JsonLdError(
            JsonLdErrorCode.LOADING_DOCUMENT_FAILED, address + " is not in the document");
      };

  private static final String NAMESPACE = "http://www.w3.org/ns/json-ld#";

  /**
   * The first that is known of {@code profiles}: IRIs in a space-separated list as in the media
   * type parameter, or short names; unknown ones are ignored.
   */
  public static Optional<JsonLdProfile> of(String profiles) {
    return Arrays.stream(profiles.strip().split("\\s+", -1))
        .flatMap(
            name ->
                Arrays.stream(values())
                    .filter(each -> name.equals(each.iri()) || name.equals(each.shortName())))
        .findFirst();
  }

  /** As in {@code ?profile=}. */
  public String shortName() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String iri() {
    return NAMESPACE + shortName();
  }

  /**
   * The document in this form.
   *
   * @param written the document as it is written anyway, its context in it
   */
  public byte[] apply(byte[] written) {
    return switch (this) {
      case FRAMED, COMPACTED -> written;
      case EXPANDED, FLATTENED -> SortedJson.bytes(processed(written));
    };
  }

  private JsonStructure processed(byte[] written) {
    try {
      JsonDocument document = JsonDocument.of(new ByteArrayInputStream(written));
      return this == EXPANDED
          ? JsonLd.expand(document).loader(NOTHING).ordered(true).get()
          : JsonLd.flatten(document).loader(NOTHING).ordered(true).get();
    } catch (JsonLdError e) {
      throw new IllegalStateException("no " + shortName() + " JSON-LD: " + e.getMessage(), e);
    }
  }
}
