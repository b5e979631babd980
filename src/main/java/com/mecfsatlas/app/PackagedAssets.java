package com.mecfsatlas.app;

import com.mecfsatlas.representation.Formats;
import com.mecfsatlas.representation.html.Editor;
import com.mecfsatlas.representation.html.Hyperlink;
import com.mecfsatlas.representation.html.Site;
import com.mecfsatlas.validation.wording.WordingScanner;
import com.mecfsatlas.vocabulary.Atlas;
import com.mecfsatlas.web.Assets;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The files of the {@code assets} folder in our jar and the editor's modules, each at an address
 * with its own digest.
 */
final class PackagedAssets implements Assets {
  @Override
  public Optional<byte[]> find(String hash, String name) {
    return name.matches("[a-z0-9-]+\\.[a-z0-9]+")
        ? read(name).filter(bytes -> digest(bytes).equals(hash))
        : Optional.empty();
  }

  /** Where {@code name} is; changes when its content does. */
  String path(String name) {
    return "/assets/" + digest(read(name).orElseThrow()) + "/" + name;
  }

  /**
   * What makes an editor of a field for a query.
   *
   * @param terms the address of what completes a query; empty where there is none
   */
  Editor editor(String terms) {
    return new Editor(EditorModules.importMap(this::path), path("sparql-editor.js"), terms);
  }

  private static Optional<byte[]> read(String name) {
    String resource = EditorModules.resource(name).orElse("/assets/" + name);
    try (InputStream in = PackagedAssets.class.getResourceAsStream(resource)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
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

  /** What every page shares. */
  Site site(Formats formats, List<Hyperlink> navigation, List<Hyperlink> views, String adminEmail) {
    return new Site(
        path("atlas.css"),
        path("display.js"),
        path("suggest.js"),
        Main.Version.ofSoftware(),
        Atlas.VERSION_INFO,
        new WordingScanner().version(),
        formats,
        navigation,
        views,
        adminEmail);
  }
}
