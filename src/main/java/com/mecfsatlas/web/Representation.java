package com.mecfsatlas.web;

import static jakarta.ws.rs.core.HttpHeaders.CONTENT_LENGTH;
import static jakarta.ws.rs.core.HttpHeaders.CONTENT_TYPE;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** A finished format: bytes, strong entity tag (RFC 9110 section 8.8.3), and links. */
final class Representation {
  private static final int TAG_BYTES = 15;

  private final byte[] bytes;
  private final String etag;
  private final List<WebLink> links;

  /** The tag also covers the media type, so that two formats with equal bytes differ. */
  Representation(RepresentationContent writing, String contentType) {
    this.bytes = writing.bytes();
    this.etag = tag(contentType, bytes);
    this.links = writing.links();
  }

  /** The answer that carries it; the length is told, so that HEAD tells it too. */
  ResponseBuilder ok(String contentType) {
    return Response.ok(bytes)
        .header(CONTENT_TYPE, contentType)
        .header(CONTENT_LENGTH, bytes.length);
  }

  String etag() {
    return etag;
  }

  List<WebLink> links() {
    return links;
  }

  int weight() {
    return bytes.length + links.stream().mapToInt(link -> 2 * link.target().length() + 100).sum();
  }

  private static String tag(String contentType, byte[] bytes) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(contentType.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
      byte[] hash = Arrays.copyOf(digest.digest(bytes), TAG_BYTES);
      return '"' + Base64.getUrlEncoder().encodeToString(hash) + '"';
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
