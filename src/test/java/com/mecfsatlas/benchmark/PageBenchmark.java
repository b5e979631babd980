package com.mecfsatlas.benchmark;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How fast the packaged atlas starts, how much memory it keeps, and how many pages of one record it
 * answers in each format beside a bare servlet with the same bytes.
 */
public final class PageBenchmark {
  private static final String PAGE = "/evidence/lusso-1993-infection-natural";
  private static final List<String> WRITERS =
      List.of("html", "jsonld", "ttl", "nt", "rdf", "txt", "bib", "ris", "csl.json", "citation");
  private static final String TURTLE = "Accept: text/turtle\r\n";
  private static final List<String> KINDS =
      List.of("concept", "condition", "virus", "claim", "roll-up", "paper", "evidence");
  private static final int SLOWEST = 8;
  private static final int CONNECTIONS = 32;
  private static final int ROUNDS = 3;

  private final Path distribution;
  private final Path work;

  private PageBenchmark(Path distribution, Path work) {
    this.distribution = distribution;
    this.work = work;
  }

  /** {@code arguments[0]} is the folder of the distribution. */
  public static void main(String[] arguments) throws Exception {
    PageBenchmark benchmark =
        new PageBenchmark(Path.of(arguments[0]), Files.createTempDirectory("benchmark"));
    benchmark.starts();
    benchmark.firstTimes();
    benchmark.writers();
  }

  private void starts() throws Exception {
    try (Running cold = atlas("cold", Map.of())) {
      print("cold start to first answered page", cold.toFirstAnswer());
    }
    print("warm start, median of 5", median(Map.of()));
    print("warm start without the AOT cache, median of 5", median(Map.of("ATLAS_AOT_CACHE", "")));
    try (Running idle = atlas("cold", Map.of())) {
      Thread.sleep(10_000);
      System.out.printf("resident memory when idle: %d MB%n", idle.residentMegabytes());
    }
  }

  private void writers() throws Exception {
    try (Running atlas = atlas("cold", Map.of())) {
      Path files = Files.createDirectories(work.resolve("files"));
      for (String writer : WRITERS) {
        Files.write(files.resolve(writer), fetch(atlas.address().resolve(PAGE + "." + writer)));
      }
      try (Running fuseki = PlainFuseki.start(dump(atlas))) {
        describe(atlas, fuseki);
      }
      try (Running bare = bare(files)) {
        System.out.printf(
            "%d connections, %d rounds, medians%n%-9s %-62s %-62s %s%n",
            CONNECTIONS, ROUNDS, "face", "atlas", "bare servlet, same bytes", "ratio");
        for (String writer : WRITERS) {
          compare(writer, atlas, bare);
        }
        System.out.printf("resident memory after the load: %d MB%n", atlas.residentMegabytes());
      }
    }
  }

  private Path dump(Running atlas) throws Exception {
    Path dump = work.resolve("atlas.nq.gz");
    Files.write(dump, fetch(atlas.address().resolve("/dump/atlas.nq.gz")));
    return dump;
  }

  /** Pages as people and as machines read them, each time by servers that have just started. */
  private void firstTimes() throws Exception {
    for (String face : List.of("html", "ttl")) {
      try (Running atlas = atlas("cold", Map.of());
          Running fuseki = PlainFuseki.start(dump(atlas))) {
        firstTime(face, atlas, fuseki);
      }
    }
    try (Running atlas = atlas("cold", Map.of())) {
      slowest(atlas);
    }
  }

  /** Every page of the sitemap once, one after the other, as people read them. */
  private static void slowest(Running atlas) throws Exception {
    Thread.sleep(30_000);
    Map<String, Double> millis = new HashMap<>();
    for (String kind : KINDS) {
      for (String path : paths(atlas, kind)) {
        long begin = System.nanoTime();
        fetch(atlas.address().resolve(path));
        millis.put(path, (System.nanoTime() - begin) / 1e6);
      }
    }
    System.out.printf("the slowest of %d pages, the first time%n", millis.size());
    millis.entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .limit(SLOWEST)
        .forEach(
            each ->
                System.out.printf(Locale.ROOT, "%8.1f ms  %s%n", each.getValue(), each.getKey()));
  }

  /** Every page once, after things of other kinds warmed both servers up. */
  private static void firstTime(String face, Running atlas, Running fuseki) throws Exception {
    for (String kind : KINDS) {
      List<String> paths = paths(atlas, kind);
      HttpLoad.Figures ours =
          new HttpLoad(
                  paths.stream().map(path -> atlas.address().resolve(path + "." + face)).toList(),
                  "",
                  200,
                  CONNECTIONS)
              .once();
      HttpLoad.Figures theirs =
          new HttpLoad(
                  paths.stream().map(path -> describing(fuseki, path)).toList(),
                  TURTLE,
                  200,
                  CONNECTIONS)
              .once();
      System.out.printf(
          Locale.ROOT,
          "first time, %-9s %-4s  atlas %s   plain Fuseki, DESCRIBE %s   %.2f%n",
          kind,
          face,
          ours,
          theirs,
          ours.perSecond() / theirs.perSecond());
    }
  }

  private static void describe(Running atlas, Running fuseki) {
    HttpLoad ours = load(atlas.address().resolve(PAGE + ".ttl"));
    HttpLoad theirs = new HttpLoad(List.of(describing(fuseki, PAGE)), TURTLE, 200, CONNECTIONS);
    ours.run(Duration.ofSeconds(5));
    theirs.run(Duration.ofSeconds(5));
    List<HttpLoad.Figures> our = new ArrayList<>();
    List<HttpLoad.Figures> their = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      our.add(ours.run(Duration.ofSeconds(3)));
      their.add(theirs.run(Duration.ofSeconds(3)));
    }
    HttpLoad.Figures a = middle(our);
    HttpLoad.Figures b = middle(their);
    System.out.printf(
        Locale.ROOT,
        "again, ttl  atlas %s   plain Fuseki, DESCRIBE of the same %s   %.1f%n",
        a,
        b,
        a.perSecond() / b.perSecond());
  }

  private static URI describing(Running fuseki, String path) {
    return URI.create(
        fuseki.address()
            + "/sparql?query="
            + URLEncoder.encode(
                "DESCRIBE <https://www.mecfsatlas.com/id" + path + ">", StandardCharsets.UTF_8));
  }

  /** The paths of the documents about things of one kind. */
  private static List<String> paths(Running atlas, String kind) throws Exception {
    String map =
        new String(
            fetch(atlas.address().resolve("/sitemap/" + kind + ".xml")), StandardCharsets.UTF_8);
    return Pattern.compile("<loc>https?://[^/]+(/" + kind + "/[^<]+)</loc>")
        .matcher(map)
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private static void compare(String writer, Running atlas, Running bare) {
    HttpLoad ours = load(atlas.address().resolve(PAGE + "." + writer));
    HttpLoad theirs = load(bare.address().resolve("/" + writer));
    ours.run(Duration.ofSeconds(2));
    theirs.run(Duration.ofSeconds(2));
    List<HttpLoad.Figures> our = new ArrayList<>();
    List<HttpLoad.Figures> their = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      our.add(ours.run(Duration.ofSeconds(3)));
      their.add(theirs.run(Duration.ofSeconds(3)));
    }
    HttpLoad.Figures a = middle(our);
    HttpLoad.Figures b = middle(their);
    System.out.printf(
        Locale.ROOT, "%-9s %-62s %-62s %.2f%n", writer, a, b, a.perSecond() / b.perSecond());
  }

  private static HttpLoad.Figures middle(List<HttpLoad.Figures> figures) {
    return figures.stream()
        .sorted(java.util.Comparator.comparingDouble(HttpLoad.Figures::perSecond))
        .toList()
        .get(figures.size() / 2);
  }

  private static HttpLoad load(URI address) {
    return new HttpLoad(address, "*/*", CONNECTIONS);
  }

  private Duration median(Map<String, String> environment) throws Exception {
    List<Duration> times = new ArrayList<>();
    for (int round = 0; round < 5; round++) {
      try (Running warm = atlas("cold", environment)) {
        times.add(warm.toFirstAnswer());
      }
    }
    return times.stream().sorted().toList().get(2);
  }

  private Running atlas(String home, Map<String, String> more) throws Exception {
    Map<String, String> environment = new HashMap<>(more);
    environment.put("ATLAS_HOME", work.resolve(home).toString());
    environment.put("ATLAS_PORT", "0");
    return Running.start(
        List.of(distribution.resolve("bin/atlas").toString(), "serve"), environment, PAGE);
  }

  private static Running bare(Path files) throws Exception {
    return Running.start(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            BareServer.class.getName(),
            files.toString()),
        Map.of(),
        "/html");
  }

  private static byte[] fetch(URI address) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client
          .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray())
          .body();
    }
  }

  private static void print(String what, Duration time) {
    System.out.printf(Locale.ROOT, "%s: %.2f s%n", what, time.toMillis() / 1000.0);
  }
}
