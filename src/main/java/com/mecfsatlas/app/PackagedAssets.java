package com.mecfsatlas.app;

import com.mecfsatlas.web.Assets;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;

/** The files of the {@code assets} folder in our jar, each at an address with its own digest. */
final class PackagedAssets implements Assets {
  @Override
  public Optional<byte[]> find(String hash, String name) {
    if (!name.matches("[a-z0-9-]+\\.[a-z0-9]+")) {
      return Optional.empty();
    }
    try (InputStream in = PackagedAssets.class.getResourceAsStream("/assets/" + name)) {
      return Optional.ofNullable(in == null ? null : in.readAllBytes())
          .filter(bytes -> digest(bytes).equals(hash));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where {@code name} is; changes when its content does. */
  String path(String name) {
    try (InputStream in = PackagedAssets.class.getResourceAsStream("/assets/" + name)) {
      return "/assets/" + digest(Objects.requireNonNull(in, name).readAllBytes()) + "/" + name;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String digest(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
