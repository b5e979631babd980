package com.mecfsatlas.representation.jsonld;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import com.mecfsatlas.model.EntityId;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** The atlas's JSON-LD context, and the only document that JSON-LD processing may load. */
public final class PublishedContext implements DocumentLoader {
  /** Below the ontology folder and below {@link EntityId#BASE} alike. */
  static final String FILE = "context/v1.jsonld";

  /** The address for ever, whichever copy serves it. */
  public static final URI ADDRESS = URI.create(EntityId.BASE + FILE);

  private final JsonObject document;
  private final JsonObject definitions;

  private PublishedContext(JsonObject document) {
    this.document = document;
    this.definitions = document.getJsonObject("@context");
  }

  public static PublishedContext read(Path ontology) {
    return new PublishedContext(json(ontology.resolve(FILE)));
  }

  /** The value of {@code @context}, to stand in a document. */
  public JsonObject definitions() {
    return definitions;
  }

  @Override
  public Document loadDocument(URI address, DocumentLoaderOptions options) throws JsonLdError {
    if (!address.equals(ADDRESS)) {
      throw new JsonLdError(
          JsonLdErrorCode.LOADING_DOCUMENT_FAILED,
          "only " + ADDRESS + " is loaded, never " + address);
    }
    return JsonDocument.of(document);
  }

  static JsonObject json(Path file) {
    try (Reader reader = Files.newBufferedReader(file)) {
      return JsonDocument.of(reader)
          .getJsonContent()
          .orElseThrow(() -> new IllegalArgumentException(file + " is no JSON document"))
          .asJsonObject();
    } catch (JsonLdError e) {
      throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
