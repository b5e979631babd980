package com.mecfsatlas.benchmark;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/**
 * Ten of the atlas's questions, asked for the first time and again: the packaged atlas and plain
 * Fuseki on the same data, in turn.
 */
public final class QueryBenchmark {
  private static final int QUESTIONS = 10;
  private static final int WARMING = 6;
  private static final int ROUNDS = 15;
  private static final int CONNECTIONS = 32;
  private static final String RESULTS = "application/sparql-results+json";

  /** More than a million pairs, and a short result. */
  private static final String SLOW =
      "SELECT (COUNT(*) AS ?pairs) { ?a a atlas:Limit . ?b a atlas:Limit"
          + " FILTER(MD5(CONCAT(STR(?a), STR(?b))) < \"1\") }";

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI atlas;
  private final URI fuseki;
  private int asked;

  private QueryBenchmark(URI atlas, URI fuseki) {
    this.atlas = atlas;
    this.fuseki = fuseki;
  }

  /** {@code arguments[0]} is the folder of the distribution. */
  public static void main(String[] arguments) throws Exception {
    Path home = Files.createTempDirectory("benchmark");
    Map<String, String> environment = Map.of("ATLAS_HOME", home.toString(), "ATLAS_PORT", "0");
    List<String> serve = List.of(Path.of(arguments[0]).resolve("bin/atlas").toString(), "serve");
    try (Running atlas = Running.start(serve, environment, "/")) {
      Path dump = home.resolve("atlas.nq.gz");
      Files.write(dump, fetch(HttpClient.newHttpClient(), atlas.address(), "/dump/atlas.nq.gz"));
      try (Running fuseki = PlainFuseki.start(dump)) {
        QueryBenchmark benchmark =
            new QueryBenchmark(
                atlas.address().resolve("/sparql"), URI.create(fuseki.address() + "/sparql"));
        benchmark.questions();
        benchmark.repeated();
        benchmark.unchanged();
      }
    }
  }

  private void questions() throws Exception {
    System.out.printf(
        "%-52s %10s %10s %6s %10s %6s%n",
        "question, median of " + ROUNDS, "first", "Fuseki", "ratio", "again", "ratio");
    List<Double> first = new ArrayList<>();
    List<Double> again = new ArrayList<>();
    for (Map.Entry<String, String> question : chosen().entrySet()) {
      List<Long> ours = new ArrayList<>();
      List<Long> theirs = new ArrayList<>();
      List<Long> repeated = new ArrayList<>();
      for (int round = -WARMING; round < ROUNDS; round++) {
        // A limit that no result reaches makes it another query.
        String query = question.getValue() + "\nLIMIT " + (1_000_000 - ++asked);
        long our = time(atlas, query);
        long their = time(fuseki, query);
        long once = time(atlas, query);
        if (round >= 0) {
          ours.add(our);
          theirs.add(their);
          repeated.add(once);
        }
      }
      first.add(ratio(theirs, ours));
      again.add(ratio(theirs, repeated));
      System.out.printf(
          Locale.ROOT,
          "%-52s %7.2f ms %7.2f ms %6.2f %7.2f ms %6.1f%n",
          question.getKey(),
          median(ours) / 1e6,
          median(theirs) / 1e6,
          first.getLast(),
          median(repeated) / 1e6,
          again.getLast());
    }
    System.out.printf(
        Locale.ROOT,
        "median of the ratios: first time %.2f, repeated %.1f%n",
        first.stream().sorted().toList().get(first.size() / 2),
        again.stream().sorted().toList().get(again.size() / 2));
  }

  /** The same questions over and over from many clients at once. */
  private void repeated() throws Exception {
    List<Double> ratios = new ArrayList<>();
    for (Map.Entry<String, String> question : chosen().entrySet()) {
      HttpLoad ours = new HttpLoad(asking(atlas, question.getValue()), RESULTS, CONNECTIONS);
      HttpLoad theirs = new HttpLoad(asking(fuseki, question.getValue()), RESULTS, CONNECTIONS);
      // Once alone: 32 first askers from one address would exceed what one client may run at once.
      time(atlas, question.getValue());
      ours.run(Duration.ofSeconds(1));
      theirs.run(Duration.ofSeconds(1));
      HttpLoad.Figures our = ours.run(Duration.ofSeconds(3));
      HttpLoad.Figures their = theirs.run(Duration.ofSeconds(3));
      ratios.add(our.perSecond() / their.perSecond());
      System.out.printf(
          Locale.ROOT,
          "again, %d connections %-52s %s   Fuseki %s   %.1f%n",
          CONNECTIONS,
          question.getKey(),
          our,
          their,
          ratios.getLast());
    }
    System.out.printf(
        Locale.ROOT,
        "median of the ratios, repeated: %.1f%n",
        ratios.stream().sorted().toList().get(ratios.size() / 2));
  }

  /** A query that takes over a second, asked by who has its result. */
  private void unchanged() throws Exception {
    HttpRequest slow =
        HttpRequest.newBuilder(asking(atlas, SLOW)).header("Accept", RESULTS).build();
    long begin = System.nanoTime();
    HttpResponse<byte[]> first = client.send(slow, BodyHandlers.ofByteArray());
    double seconds = (System.nanoTime() - begin) / 1e9;
    String tag = first.headers().firstValue("ETag").orElseThrow();
    HttpLoad.Figures known =
        new HttpLoad(
                List.of(asking(atlas, SLOW)),
                "Accept: %s\r\nIf-None-Match: %s\r\n".formatted(RESULTS, tag),
                304,
                1)
            .run(Duration.ofSeconds(5));
    System.out.printf(
        Locale.ROOT,
        "a query that took %.2f s: 304 on one connection, p50 %.2f ms, p95 %.2f ms, p99 %.2f ms%n",
        seconds,
        known.p50Millis(),
        known.p95Millis(),
        known.p99Millis());
  }

  /** The first ten by name that have no limit of their own. */
  private Map<String, String> chosen() throws Exception {
    Model examples = ModelFactory.createDefaultModel();
    byte[] turtle = fetch(client, atlas, "/questions.ttl");
    RDFParser.fromString(new String(turtle, StandardCharsets.UTF_8), Lang.TURTLE).parse(examples);
    Map<String, String> chosen = new java.util.TreeMap<>();
    examples
        .listStatements(
            null, examples.createProperty("http://www.w3.org/ns/shacl#select"), (String) null)
        .forEach(said -> chosen.put(said.getSubject().getLocalName(), said.getString()));
    chosen.values().removeIf(query -> query.contains("LIMIT"));
    return Stream.of(chosen)
        .flatMap(all -> all.entrySet().stream())
        .limit(QUESTIONS)
        .collect(
            java.util.stream.Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, java.util.TreeMap::new));
  }

  private long time(URI endpoint, String query) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(asking(endpoint, query)).header("Accept", RESULTS).build();
    long begin = System.nanoTime();
    HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
    long nanos = System.nanoTime() - begin;
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(endpoint + " answered " + answer.statusCode());
    }
    return nanos;
  }

  private static URI asking(URI endpoint, String query) {
    return URI.create(endpoint + "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
  }

  private static byte[] fetch(HttpClient client, URI site, String path) throws Exception {
    return client
        .send(HttpRequest.newBuilder(site.resolve(path)).build(), BodyHandlers.ofByteArray())
        .body();
  }

  private static double ratio(List<Long> theirs, List<Long> ours) {
    return median(theirs) / median(ours);
  }

  private static double median(List<Long> nanos) {
    return nanos.stream().sorted().toList().get(nanos.size() / 2);
  }
}
