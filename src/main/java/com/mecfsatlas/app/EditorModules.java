package com.mecfsatlas.app;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.UnaryOperator;

/**
 * The modules of CodeMirror as its authors publish them, each from its WebJar, whose version only
 * the build knows (decision 0018).
 */
final class EditorModules {
  private static final List<Module> ALL =
      List.of(
          new Module("@codemirror/view", "dist/index.js"),
          new Module("@codemirror/state", "dist/index.js"),
          new Module("@codemirror/commands", "dist/index.js"),
          new Module("@codemirror/language", "dist/index.js"),
          new Module("@codemirror/autocomplete", "dist/index.js"),
          new Module("@codemirror/legacy-modes", "mode/sparql.js"),
          new Module("@lezer/common", "dist/index.js"),
          new Module("@lezer/highlight", "dist/index.js"),
          new Module("@marijn/find-cluster-break", "src/index.js"),
          new Module("style-mod", "src/style-mod.js"),
          new Module("w3c-keyname", "index.js"),
          new Module("crelt", "index.js"));

  private EditorModules() {}

  /**
   * One module.
   *
   * @param specifier by which the others import it
   * @param file of the package
   */
  private record Module(String specifier, String file) {
    /** The name of the file at our address. */
    String name() {
      return specifier.replace("@", "").replace('/', '-') + ".js";
    }

    String resource() {
      String artifact = specifier.replace("@", "").replace("/", "__");
      return "/META-INF/resources/webjars/" + artifact + "/" + version(artifact) + "/" + file;
    }

    private static String version(String artifact) {
      String path = "/META-INF/maven/org.webjars.npm/" + artifact + "/pom.properties";
      try (InputStream in = EditorModules.class.getResourceAsStream(path)) {
        Properties properties = new Properties();
        if (in == null) {
          throw new IllegalStateException("the WebJar " + artifact + " is not on the class path");
        }
        properties.load(in);
        return properties.getProperty("version");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Where on the class path the module is that we call {@code name}. */
  static Optional<String> resource(String name) {
    return ALL.stream()
        .filter(module -> module.name().equals(name))
        .map(Module::resource)
        .findFirst();
  }

  /**
   * The import map (HTML, 8.1.5.3) of all modules.
   *
   * @param address of the module of a name
   */
  static String importMap(UnaryOperator<String> address) {
    return ALL.stream()
        .map(module -> "\"%s\":\"%s\"".formatted(module.specifier(), address.apply(module.name())))
        .collect(joining(",", "{\"imports\":{", "}}"));
  }
}
