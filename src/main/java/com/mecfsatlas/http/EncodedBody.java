package com.mecfsatlas.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a representation, plain and, once somebody takes it, compressed, each with the
 * entity tag it has.
 */
public final class EncodedBody {
  /** Shorter ones fit into one packet as they are. */
  private static final int WORTH_COMPRESSING = 860;

  private final Coded plain;
  private final boolean compressible;
  private volatile @Nullable Coded gzip;

  /** Bytes and the tag of just these bytes (RFC 9110 section 8.8.3.3). */
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
  public EncodedBody(byte[] bytes, String etag) {
    this.plain = new Coded(bytes, etag);
    this.compressible = bytes.length >= WORTH_COMPRESSING && !isGzip(bytes);
  }

  /** The tag of the compressed bytes, where {@code etag} is that of the plain ones. */
  public static String gzipTag(String etag) {
    return etag.substring(0, etag.length() - 1) + "-gzip\"";
  }

  /** A dump is compressed already (RFC 1952 section 2.3.1). */
  private static boolean isGzip(byte[] bytes) {
    return bytes[0] == (byte) 0x1f && bytes[1] == (byte) 0x8b;
  }

  /** Whether Accept-Encoding has a say in what is sent. */
  boolean isCompressible() {
    return compressible;
  }

  Coded coded(boolean compressed) {
    return compressed && compressible ? gzip() : plain;
  }

  /** Made once; who wants the same waits, and nobody else. */
  private Coded gzip() {
    Coded known = gzip;
    if (known == null) {
      synchronized (this) {
        known = gzip;
        if (known == null) {
          known = new Coded(compressed(plain.bytes()), gzipTag(plain.etag()));
          gzip = known;
        }
      }
    }
    return known;
  }

  /** Half as much again for the compressed bytes, which are less than that in all that we write. */
  int weight() {
    int length = plain.bytes().length;
    return compressible ? length + length / 2 : length;
  }

  boolean isMadeOf(byte[] bytes) {
    return Arrays.equals(bytes, plain.bytes());
  }

  private static byte[] compressed(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
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
