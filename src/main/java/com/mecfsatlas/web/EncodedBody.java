package com.mecfsatlas.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** The bytes of a representation, plain and compressed, each with the entity tag it has. */
final class EncodedBody {
  /** Shorter ones fit into one packet as they are. */
  private static final int WORTH_COMPRESSING = 860;

  private final Coded plain;
  private final Coded gzip;

  /** Bytes and the strong tag of just these bytes (RFC 9110 section 8.8.3.3). */
  static final class Coded {
    private final byte[] bytes;
    private final String etag;

    private Coded(byte[] bytes, String etag) {
      this.bytes = bytes;
      this.etag = etag;
    }

    byte[] bytes() {
      return bytes;
    }

    String etag() {
      return etag;
    }
  }

  /**
   * @param etag of the plain bytes
   */
  EncodedBody(byte[] bytes, String etag) {
    this.plain = new Coded(bytes, etag);
    this.gzip =
        bytes.length < WORTH_COMPRESSING || isGzip(bytes)
            ? plain
            : new Coded(compressed(bytes), etag.substring(0, etag.length() - 1) + "-gzip\"");
  }

  /** A dump is compressed already (RFC 1952 section 2.3.1). */
  private static boolean isGzip(byte[] bytes) {
    return bytes[0] == (byte) 0x1f && bytes[1] == (byte) 0x8b;
  }

  /** Whether Accept-Encoding has a say in what is sent. */
  boolean isCompressible() {
    return !plain.etag().equals(gzip.etag());
  }

  Coded coded(boolean compressed) {
    return compressed ? gzip : plain;
  }

  int weight() {
    return plain.bytes().length + (isCompressible() ? gzip.bytes().length : 0);
  }

  boolean isMadeOf(byte[] bytes) {
    return Arrays.equals(bytes, plain.bytes());
  }

  private static byte[] compressed(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 4);
    try (GZIPOutputStream gzip = new BestGzip(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Compressed once and sent often, so as small as it gets. */
  private static final class BestGzip extends GZIPOutputStream {
    BestGzip(ByteArrayOutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
