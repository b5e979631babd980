package com.mecfsatlas.app;

import com.mecfsatlas.derivation.Derivation;
import com.mecfsatlas.model.Sha256;
import com.mecfsatlas.query.QueryCatalogue;
import com.mecfsatlas.revision.Rules;
import com.mecfsatlas.validation.Validator;
import com.mecfsatlas.validation.wording.WordingScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder of {@code data/}, {@code ontology/} and {@code sparql/}. */
final class Content {
  private final Path folder;

  /**
   * Looks whether it is there.
   *
   * @throws SettingException where it is not, with the way out
   */
  Content(Path folder) {
    this.folder = folder;
    for (String part : List.of("data", "ontology", "sparql")) {
      if (!Files.isDirectory(folder.resolve(part))) {
        throw new SettingException(
            "no folder "
                + folder.resolve(part)
                + ": start in the folder that holds data/, ontology/ and sparql/, or name its"
                + " folder by --content or ATLAS_CONTENT");
      }
    }
  }

  Path folder() {
    return folder;
  }

  Path sparql() {
    return folder.resolve("sparql");
  }

  Path shapes() {
    return folder.resolve("ontology/shapes.ttl");
  }

  /** What derives and judges, as its files are now. */
  Rules rules(QueryCatalogue queries) {
    Derivation derivation = new Derivation(sparql(), queries);
    Validator validator = validator(queries);
    return new Rules(derivation, validator, queries, digest(validator.wordingVersion()));
  }

  Validator validator(QueryCatalogue queries) {
    return new Validator(shapes(), new WordingScanner(), queries);
  }

  /** Changes when a rule, a shape or a wording rule does. */
  private String digest(String wordingVersion) {
    StringBuilder rules = new StringBuilder("wording ").append(wordingVersion);
    Stream.concat(Derivation.files(sparql()).stream(), Stream.of(shapes()))
        .forEach(file -> rules.append('\n').append(name(file)).append(' ').append(digest(file)));
    return Sha256.of(rules.toString());
  }

  private String name(Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private static String digest(Path file) {
    try {
      return Sha256.of(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
