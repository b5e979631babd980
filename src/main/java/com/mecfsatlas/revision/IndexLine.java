package com.mecfsatlas.revision;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.mecfsatlas.model.RevisionId;
import com.mecfsatlas.model.Sha256;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a start needs of a revision's line of JSON: its place in the chain and what it changed. The
 * digest is checked on the text itself, which is canonical, so that no revision need be built from
 * it.
 */
record IndexLine(RevisionId id, String previous, List<String> graphs, List<String> entities) {
  private static final JsonFactory JSON = new JsonFactory();
  private static final String DIGEST = "\"digest\":\"";
  private static final int DIGITS = 64;

  static IndexLine of(Revision revision) {
    return new IndexLine(
        Committer.id(revision),
        revision.previous(),
        List.copyOf(revision.graphs().keySet()),
        List.copyOf(revision.entities()));
  }

  /** Reads a line; nothing where it is not as {@link RevisionJson} wrote it. */
  static Optional<IndexLine> read(String line) {
    int start = line.indexOf(DIGEST);
    int end = start + DIGEST.length() + DIGITS;
    if (start < 0 || !line.startsWith("\",", end)) {
      return Optional.empty();
    }
    String digest = line.substring(start + DIGEST.length(), end);
    String unsealed = line.substring(0, start) + line.substring(end + 2);
    return Sha256.of(unsealed).equals(digest) ? parse(unsealed, digest) : Optional.empty();
  }

  long number() {
    return id.number();
  }

  String digest() {
    return id.digest();
  }

  /** Whether this comes next. */
  boolean follows(long lastNumber, String lastDigest) {
    return number() == lastNumber + 1 && previous.equals(lastDigest);
  }

  private static Optional<IndexLine> parse(String unsealed, String digest) {
    Map<String, String> texts = new HashMap<>();
    List<String> graphs = new ArrayList<>();
    List<String> entities = new ArrayList<>();
    try (JsonParser parser = JSON.createParser(unsealed)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        switch (name) {
          case "graphs" -> names(parser, graphs);
          case "entities" -> texts(parser, entities);
          case "number", "previous", "time" -> texts.put(name, parser.getText());
          default -> parser.skipChildren();
        }
      }
      return Optional.of(
          new IndexLine(
              new RevisionId(
                  Long.parseLong(texts.getOrDefault("number", "")),
                  digest,
                  Instant.parse(texts.getOrDefault("time", ""))),
              texts.getOrDefault("previous", ""),
              graphs,
              entities));
    } catch (IOException | NumberFormatException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static void names(JsonParser parser, List<String> names) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      names.add(parser.currentName());
      parser.nextToken();
      parser.skipChildren();
    }
  }

  private static void texts(JsonParser parser, List<String> texts) throws IOException {
    while (parser.nextToken() == JsonToken.VALUE_STRING) {
      texts.add(parser.getText());
    }
  }
}
