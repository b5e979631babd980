package com.mecfsatlas.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** SHA-256 (FIPS 180-4) in lower-case hexadecimal, the form of every digest here. */
public final class Sha256 {
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

  private Sha256() {}

  public static MessageDigest start() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  public static String of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  public static String of(byte[] bytes) {
    return end(start().digest(bytes));
  }

  /** The digest of what was put into {@code digest}, which begins anew. */
  public static String end(MessageDigest digest) {
    return end(digest.digest());
  }

  private static String end(byte[] digest) {
    return HexFormat.of().formatHex(digest);
  }

  /** Whether {@code text} can be such a digest. */
  public static boolean isDigest(String text) {
    return FORM.matcher(text).matches();
  }
}
