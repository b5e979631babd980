package com.mecfsatlas.curation;

import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.model.Slug;
import com.mecfsatlas.query.Prefixes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The file of a new thing, with a line for each property that is to be filled in and above it what
 * the shapes ask of it. Until that is done the file breaks their rules; it states no facts.
 */
public final class FileTemplate {
  private static final Map<EntityType, String> FOLDERS =
      Map.of(
          EntityType.EVIDENCE,
          "evidence",
          EntityType.PAPER,
          "papers",
          EntityType.CRITERION,
          "criteria");

  private static final String CLASS = "## ";
  private static final Pattern PROPERTY =
      Pattern.compile("^(?:\\S+)? *([a-z-]+:[A-Za-z]+) (?:<about:blank>|\"|\\( |0 ).*");

  private final Hints hints;

  /**
   * @param ontology the folder of the ontology and its shapes
   */
  public FileTemplate(Path ontology) {
    this.hints = new Hints(ontology);
  }

  /** The kinds of things that have a file each. */
  public static Set<EntityType> kinds() {
    return FOLDERS.keySet();
  }

  /** Where the file belongs, below {@code data/}. */
  public static Optional<Path> place(EntityType kind, Slug slug) {
    return Optional.ofNullable(FOLDERS.get(kind))
        .map(folder -> Path.of("curated", folder, slug + ".ttl"));
  }

  /**
   * The text of the file.
   *
   * @param paper which a record reads, or that defines a case definition
   * @param day of issue
   */
  public String text(EntityType kind, Slug slug, Slug paper, LocalDate day) {
    List<String> lines = new ArrayList<>();
    String type = "";
    for (String line : template(kind).lines().toList()) {
      if (line.startsWith(CLASS)) {
        type = line.substring(CLASS.length());
        continue;
      }
      Matcher property = PROPERTY.matcher(line);
      if (property.matches()) {
        String iri = Prefixes.mapping().expandPrefix(property.group(1));
        hints.of(type, iri).forEach(hint -> lines.add("    # " + hint));
      }
      lines.add(line);
    }
    return String.join("\n", lines)
            .replace("{slug}", slug.text())
            .replace("{paper}", paper.text())
            .replace("{day}", day.toString())
        + "\n";
  }

  private static String template(EntityType kind) {
    try (InputStream in =
        FileTemplate.class.getResourceAsStream("new-" + kind.segment() + ".ttl")) {
      if (in == null) {
        throw new IllegalArgumentException("no file is of one " + kind.segment() + " alone");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
