package com.mecfsatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.RevisionId;
import com.mecfsatlas.revision.Revision;
import com.mecfsatlas.store.Snapshot;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFactory;

/** What foreign clients must understand, from the query service, the log and the pages. */
final class ClientAnswers {
  /** Questions that Comunica answers in seconds: it asks for each binding of its own. */
  private static final List<String> QUESTIONS =
      List.of(
          "which-papers-contradict-a-retracted-paper",
          "which-records-rest-on-a-secondary-description",
          "which-studies-repeat-which",
          "how-many-records-have-each-pem-status",
          "which-papers-are-retracted-and-by-which-notice",
          "which-papers-report-on-one-cohort",
          "what-was-not-measured",
          "which-studies-are-registered-as-trials");

  private static final String THING = "/evidence/lusso-1993-infection-natural";

  /** For each path of the site, whether crawlers may read it. */
  private static final Map<String, Boolean> PATHS =
      Map.of(
          "/",
          true,
          THING,
          true,
          "/dump/atlas.nq.gz",
          true,
          "/sparql",
          false,
          "/sparql?a=b",
          false);

  /** The items of OAI-PMH with the sets of standings that they are in. */
  private static final String ITEMS =
      """
      PREFIX atlas: <https://www.mecfsatlas.com/ontology#>
      SELECT DISTINCT ?thing ?standing {
        VALUES ?kind { atlas:EvidenceRecord atlas:Paper atlas:CaseDefinition atlas:Claim }
        ?thing a ?kind
        OPTIONAL { ?thing atlas:reads?/atlas:standing ?standing }
      }
      """;

  private static final String THINGS = "SELECT DISTINCT ?thing { ?thing a ?kind }";

  private final URI address;
  private final OpenAtlas atlas;
  private final Map<String, Supplier<List<String>>> expected = new TreeMap<>();

  ClientAnswers(URI address, OpenAtlas atlas) {
    this.address = address;
    this.atlas = atlas;
    expected.put("oai-pmh.cjs", this::items);
    expected.put("http-oai.pl", this::items);
    expected.put("ldes-client.mjs", this::members);
    expected.put("comunica.mjs", this::questions);
    expected.put("feed-parser.py", this::entries);
    expected.put("robotparser.py", this::paths);
    expected.put("wget.sh", this::download);
  }

  static String base(URI address) {
    return address.toString().replaceFirst("/$", "");
  }

  Set<String> scripts() {
    return expected.keySet();
  }

  List<String> of(String script) {
    return Objects.requireNonNull(expected.get(script), script).get();
  }

  /** What a script is told besides the address. */
  List<String> arguments(String script) {
    return switch (script) {
      case "comunica.mjs" -> QUESTIONS;
      case "feed-parser.py" -> List.of(THING);
      case "robotparser.py" -> List.copyOf(PATHS.keySet());
      default -> List.of();
    };
  }

  private List<String> items() {
    Map<String, Set<String>> sets = new TreeMap<>();
    Set<String> there = new HashSet<>();
    for (long revision = 1; revision <= atlas.log().head(); revision++) {
      Map<String, Set<String>> then = items(revision);
      sets.putAll(then);
      there = then.keySet();
    }
    List<String> lines = new ArrayList<>();
    for (Map.Entry<String, Set<String>> item : sets.entrySet()) {
      String line =
          "oai:www.mecfsatlas.com:%s %s"
              .formatted(item.getKey(), there.contains(item.getKey()) ? "there" : "deleted");
      Stream.concat(Stream.of("oai_dc", "mods"), item.getValue().stream())
          .forEach(word -> lines.add(word + " " + line));
    }
    assertThat(lines).anyMatch(line -> line.endsWith("deleted"));
    return lines;
  }

  private Map<String, Set<String>> items(long revision) {
    Map<String, Set<String>> items = new HashMap<>();
    for (QuerySolution row : rows(ITEMS, revision)) {
      Set<String> sets =
          items.computeIfAbsent(name(row.getResource("thing").getURI()), it -> new TreeSet<>());
      if (row.contains("standing")) {
        String standing = row.getResource("standing").getURI();
        sets.add("standing:" + standing.substring(standing.indexOf("standing-") + 9));
      }
    }
    return items;
  }

  private static String name(String iri) {
    return iri.substring((EntityId.BASE + "id/").length());
  }

  /** Each thing that a revision touched, and what the last member of each says. */
  private List<String> members() {
    List<String> lines = new ArrayList<>();
    Set<String> known = new HashSet<>();
    try (Snapshot now = atlas.snapshots().current()) {
      for (Revision revision : atlas.log().range(1, atlas.log().head())) {
        Set<String> there =
            rows(THINGS, revision.number()).stream()
                .map(row -> row.getResource("thing").toString())
                .collect(Collectors.toSet());
        for (String thing : revision.entities()) {
          boolean isNew = known.add(thing);
          if (there.contains(thing) || !isNew) {
            lines.add(
                "member %s%s@%d %s"
                    .formatted(
                        EntityId.BASE,
                        name(thing),
                        revision.number(),
                        there.contains(thing) ? isNew ? "Create" : "Update" : "Delete"));
          }
        }
      }
      for (String thing : known) {
        long size =
            EntityId.ofIri(thing)
                .flatMap(now::describe)
                .map(description -> description.model().size())
                .orElse(0L);
        lines.add("last %s %d".formatted(thing, size));
      }
    }
    assertThat(lines).anyMatch(line -> line.endsWith(" Delete"));
    return lines;
  }

  private List<String> questions() {
    List<String> lines = new ArrayList<>();
    for (String question : QUESTIONS) {
      String query = read(Path.of("sparql/question", question + ".rq"));
      List<QuerySolution> rows = rows(query, atlas.log().head());
      assertThat(rows).as(question).isNotEmpty();
      List<String> variables = QueryFactory.create(query).getResultVars();
      for (QuerySolution row : rows) {
        lines.add(
            Stream.concat(Stream.of(question), variables.stream().map(name -> value(row, name)))
                .collect(Collectors.joining("\t")));
      }
    }
    return lines;
  }

  private static String value(QuerySolution row, String name) {
    if (!row.contains(name)) {
      return "";
    }
    return row.get(name).isLiteral()
        ? row.getLiteral(name).getLexicalForm()
        : row.getResource(name).getURI();
  }

  private List<String> entries() {
    List<String> lines = new ArrayList<>();
    for (Revision revision : atlas.log().range(1, atlas.log().head())) {
      lines.add("revision " + time(atlas.log().id(revision.number()).orElseThrow()));
    }
    for (RevisionId id : atlas.log().idsByEntity(EntityId.BASE + "id" + THING)) {
      lines.add(
          "memento %s@%d %s".formatted(EntityId.BASE + THING.substring(1), id.number(), time(id)));
    }
    return lines;
  }

  private static String time(RevisionId id) {
    return DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSX")
        .withZone(ZoneOffset.UTC)
        .format(id.time());
  }

  private List<String> paths() {
    return Stream.concat(
            PATHS.entrySet().stream()
                .map(path -> (path.getValue() ? "yes " : "no ") + path.getKey()),
            Stream.of("sitemap " + address.resolve("/sitemap.xml")))
        .toList();
  }

  private List<String> download() {
    HttpRequest request =
        HttpRequest.newBuilder(address.resolve("/dump/atlas.nq.gz.sha256")).build();
    return List.of(
        "pages many",
        "sparql 0",
        new String(send(request), StandardCharsets.UTF_8).strip(),
        "unchanged 1");
  }

  private List<QuerySolution> rows(String query, long revision) {
    HttpRequest request =
        HttpRequest.newBuilder(address.resolve("/sparql?revision=" + revision))
            .header("Accept", "application/sparql-results+json")
            .header("Content-Type", "application/sparql-query")
            .POST(BodyPublishers.ofString(query))
            .build();
    ResultSet rows = ResultSetFactory.fromJSON(new ByteArrayInputStream(send(request)));
    List<QuerySolution> read = new ArrayList<>();
    rows.forEachRemaining(read::add);
    return read;
  }

  private static byte[] send(HttpRequest request) {
    try (HttpClient client = HttpClient.newHttpClient()) {
      var answer = client.send(request, BodyHandlers.ofByteArray());
      assertThat(answer.statusCode())
          .as(new String(answer.body(), StandardCharsets.UTF_8))
          .isEqualTo(200);
      return answer.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
