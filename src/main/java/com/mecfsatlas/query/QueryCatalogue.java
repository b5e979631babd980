package com.mecfsatlas.query;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;

/** All queries of the {@code sparql/} folder, parsed when the catalogue is opened. */
public final class QueryCatalogue {
  private static final Pattern HEADER = Pattern.compile("(?m)^#\\s*([a-z-]+):\\s*(\\S.*?)\\s*$");

  /** A header line that is indented goes on with the one before. */
  private static final Pattern CONTINUED = Pattern.compile("(?m)\\s*\\n#[ \\t]{4,}(?=\\S)");

  private final Map<String, NamedQuery> queries = new TreeMap<>();

  /**
   * Reads every {@code *.rq} below {@code folder}.
   *
   * @throws CatalogueException where a file is no query, naming file, line and column
   */
  public QueryCatalogue(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(file -> file.toString().endsWith(".rq"))
          .map(file -> read(folder, file))
          .forEach(query -> queries.put(query.name(), query));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (queries.isEmpty()) {
      throw new CatalogueException("no queries below " + folder);
    }
  }

  /**
   * The query {@code name}, for a caller that binds exactly {@code parameters}.
   *
   * @throws CatalogueException where there is none, or it declares other parameters
   */
  public NamedQuery get(String name, String... parameters) {
    NamedQuery query =
        find(name).orElseThrow(() -> new CatalogueException("no query sparql/" + name + ".rq"));
    if (!query.parameters().equals(List.of(parameters))) {
      throw new CatalogueException(
          "sparql/"
              + name
              + ".rq declares parameters "
              + query.parameters()
              + ", its caller binds "
              + List.of(parameters));
    }
    return query;
  }

  public Optional<NamedQuery> find(String name) {
    return Optional.ofNullable(queries.get(name));
  }

  public Stream<NamedQuery> all() {
    return queries.values().stream();
  }

  private static NamedQuery read(Path folder, Path file) {
    String name = folder.relativize(file).toString().replace('\\', '/').replaceFirst("\\.rq$", "");
    try {
      String text = Files.readString(file);
      Map<String, List<String>> header =
          HEADER
              .matcher(CONTINUED.matcher(text).replaceAll(" "))
              .results()
              .collect(
                  groupingBy(
                      result -> result.group(1), mapping(result -> result.group(2), toList())));
      Query query = QueryFactory.create(text);
      List<String> parameters =
          header.getOrDefault("param", List.of()).stream().map(QueryCatalogue::variable).toList();
      parameters.forEach(parameter -> requireUse(name, text, parameter));
      return new NamedQuery(name, text, query, header, parameters);
    } catch (QueryParseException e) {
      throw new CatalogueException("sparql/" + name + ".rq: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String variable(String parameter) {
    return parameter.split("\\s+", 2)[0];
  }

  /** Jena ignores a misspelt parameter and answers everything; we do not. */
  private static void requireUse(String name, String text, String parameter) {
    Matcher use = Pattern.compile("[?$]" + Pattern.quote(parameter) + "\\b").matcher(text);
    if (!use.find()) {
      throw new CatalogueException(
          "sparql/" + name + ".rq declares the parameter " + parameter + " and never uses it");
    }
  }
}
