package com.mecfsatlas.benchmark;

import java.io.IOException;
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
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What harvesters and readers of earlier states wait for, with a long log and many records: the
 * packaged server, asked over HTTP.
 */
public final class HarvestBenchmark {
  private static final int PAPERS = 100_000;
  private static final int REVISIONS = 10_000;
  private static final int PAGES = 20;
  private static final String RECORD = "/evidence/lusso-1993-infection-natural";
  private static final String QUERY =
      "/sparql?query="
          + URLEncoder.encode(
              "SELECT ?cell (COUNT(*) AS ?n) { ?claim atlas:object ?cell . ?cell a atlas:Cell }"
                  + " GROUP BY ?cell",
              StandardCharsets.UTF_8);

  private final HttpClient client = HttpClient.newHttpClient();
  private final Running atlas;

  private HarvestBenchmark(Running atlas) {
    this.atlas = atlas;
  }

  /** {@code arguments}: the distribution, the folder with data; papers and revisions may follow. */
  public static void main(String[] arguments) throws Exception {
    Path content = Path.of(arguments[1]).toAbsolutePath();
    Path home = Files.createTempDirectory("harvest");
    int papers = arguments.length > 2 ? Integer.parseInt(arguments[2]) : PAPERS;
    int revisions = arguments.length > 3 ? Integer.parseInt(arguments[3]) : REVISIONS;
    List<String> command = List.of(Path.of(arguments[0], "bin/atlas").toString(), "serve");
    try (Running first = Running.start(command, environment(content, home), "/")) {
      print("first load, then a page", first.toFirstAnswer().toMillis() / 1e3, "s");
      new HarvestBenchmark(first).again();
    }
    Path many = Files.createTempDirectory("papers");
    FolderCopy.of(home.resolve("log"), many.resolve("log"));
    long begin = System.nanoTime();
    try (LongHistory history = new LongHistory(content, home)) {
      history.edits(revisions - 1);
    }
    print("log of " + revisions + " revisions written", (System.nanoTime() - begin) / 1e9, "s");
    start(command, environment(content, home), HarvestBenchmark::history);
    try (LongHistory history = new LongHistory(content, many)) {
      history.papers(papers);
    }
    start(command, environment(content, many), HarvestBenchmark::papers);
  }

  private static Map<String, String> environment(Path content, Path home) {
    return Map.of(
        "ATLAS_CONTENT",
        content.toString(),
        "ATLAS_HOME",
        home.toString(),
        "ATLAS_PORT",
        "0",
        "ATLAS_JAVA_OPTIONS",
        "-Xmx1g");
  }

  private interface Measuring {
    void run(HarvestBenchmark benchmark) throws Exception;
  }

  /** Lets a server take up the log, and measures the next. */
  private static void start(List<String> command, Map<String, String> environment, Measuring what)
      throws Exception {
    try (Running first = Running.start(command, environment, RECORD + ".ttl")) {
      print("start that takes the log up", first.toFirstAnswer().toMillis() / 1e3, "s");
    }
    try (Running next = Running.start(command, environment, RECORD + ".ttl")) {
      print("start after that", next.toFirstAnswer().toMillis() / 1e3, "s");
      Thread.sleep(30_000); // What is made for each revision is made.
      what.run(new HarvestBenchmark(next));
    }
  }

  private static void print(String what, String figure) {
    System.out.println("| " + what + " | " + figure + " |");
  }

  private static void print(String what, double value, String unit) {
    print(what, String.format(Locale.ROOT, "%,.1f %s", value, unit));
  }

  private void history() throws Exception {
    earlierStates();
    memory("before LDES");
    print("LDES, whole", timed(this::eventStream, "versions"));
    memory("after LDES");
    together();
  }

  private void papers() throws Exception {
    memory("before OAI-PMH");
    print("OAI-PMH, ListRecords of oai_dc, whole", timed(this::records, "records"));
    memory("after OAI-PMH");
  }

  private void memory(String when) throws IOException {
    print("memory " + when, (double) atlas.residentMegabytes(), "MB");
  }

  private void earlierStates() throws Exception {
    List<String> pages = pages(".ttl");
    double now = median(pages, "");
    print("a page as it is, first time", now, "ms");
    print("the first memento of revision 1", millis(RECORD + "@1.ttl"), "ms");
    double then = median(pages, "@1");
    print("a memento of revision 1 after that, first time", then, "ms");
    print("in pages as they are", then / now, "");
    print("a query on the latest state", millis(QUERY), "ms");
    print("the first on revision 5000", millis(QUERY + "&revision=5000"), "ms");
    print("another on it", millis(QUERY + "%20%23&revision=5000"), "ms");
    print("the same again", millis(QUERY + "&revision=5000"), "ms");
  }

  private List<String> pages(String suffix) throws Exception {
    return matches("href=\"(/evidence/[a-z0-9-]+)\"", get("/evidence").body()).stream()
        .distinct()
        .limit(PAGES)
        .map(path -> path + suffix)
        .toList();
  }

  private double median(List<String> pages, String state) throws Exception {
    List<Double> millis = new ArrayList<>();
    for (String page : pages) {
      millis.add(millis(page.replace(".ttl", state + ".ttl")));
    }
    return millis.stream().sorted().toList().get(millis.size() / 2);
  }

  private double millis(String path) throws Exception {
    long begin = System.nanoTime();
    get(path);
    return (System.nanoTime() - begin) / 1e6;
  }

  private static String timed(Callable<Integer> harvest, String what) throws Exception {
    long begin = System.nanoTime();
    int count = harvest.call();
    double seconds = (System.nanoTime() - begin) / 1e9;
    return String.format(
        Locale.ROOT, "%,d %s in %.0f s, %.0f/s", count, what, seconds, count / seconds);
  }

  /** Follows each relation once; counts the members. */
  private int eventStream() throws Exception {
    Deque<String> waiting = new ArrayDeque<>(List.of("/ldes"));
    Set<String> seen = new HashSet<>(waiting);
    int members = 0;
    while (!waiting.isEmpty()) {
      String body = get(waiting.pop(), "Accept", "application/n-triples").body();
      members += matches("<https://w3id.org/tree#member>", body).size();
      for (String node : matches("<https://w3id.org/tree#node> <([^>]*)>", body)) {
        String path = URI.create(node).getRawPath();
        if (seen.add(path)) {
          waiting.add(path);
        }
      }
    }
    return members;
  }

  private int records() throws Exception {
    int records = 0;
    String path = "/oai?verb=ListRecords&metadataPrefix=oai_dc";
    while (!path.isEmpty()) {
      String body = get(path).body();
      records += matches("<record>", body).size();
      List<String> token = matches("<resumptionToken[^>]*>([^<]+)</resumptionToken>", body);
      path = token.isEmpty() ? "" : "/oai?verb=ListRecords&resumptionToken=" + token.getFirst();
    }
    return records;
  }

  /** Each door in a thread of its own, again and again, while pages are read. */
  private void together() throws Exception {
    List<URI> pages = pages(".ttl").stream().map(atlas.address()::resolve).toList();
    HttpLoad readers = new HttpLoad(pages, "Accept: text/turtle\r\n", 200, 2);
    readers.run(Duration.ofSeconds(10));
    print("pages, quiet", readers.run(Duration.ofSeconds(20)).toString());
    List<Callable<Integer>> doors =
        List.of(
            this::eventStream,
            this::records,
            () -> length("/dump/atlas.nq.gz"),
            () -> length("/patch/9000..10000"),
            () -> length("/history.atom"),
            () -> length("/resourcesync/resourcelist.xml"),
            () ->
                length(
                    "/fragments?predicate=http%3A%2F%2Fwww.w3.org%2F2000%2F01%2Frdf-schema%23label"));
    try (ExecutorService pool = Executors.newCachedThreadPool()) {
      List<? extends Future<?>> walks =
          doors.stream().map(door -> pool.submit(() -> endlessly(door))).toList();
      print("pages, beside seven harvesters", readers.run(Duration.ofSeconds(40)).toString());
      walks.forEach(walk -> walk.cancel(true));
      pool.shutdownNow();
    }
    memory("after seven harvesters at once");
  }

  private static Void endlessly(Callable<Integer> door) throws Exception {
    while (!Thread.currentThread().isInterrupted()) {
      door.call();
    }
    return null;
  }

  private int length(String path) throws Exception {
    return get(path).body().length();
  }

  /** The whole site twice, the second time by the tags of the first. */
  private void again() throws Exception {
    List<String> pages = new ArrayList<>();
    for (String map : matches("<loc>([^<]*)</loc>", get("/sitemap.xml").body())) {
      matches("<loc>([^<]*)</loc>", get(URI.create(map).getRawPath()).body()).stream()
          .map(page -> URI.create(page).getRawPath())
          .forEach(pages::add);
    }
    Map<String, String> tags = new HashMap<>();
    for (String page : pages) {
      HttpResponse<String> answer = ask(page + ".ttl");
      if (answer.statusCode() == 200) {
        tags.put(page + ".ttl", answer.headers().firstValue("ETag").orElse(""));
      }
    }
    long begin = System.nanoTime();
    List<String> changed = new ArrayList<>();
    for (Map.Entry<String, String> each : tags.entrySet()) {
      if (ask(each.getKey(), "If-None-Match", each.getValue()).statusCode() != 304) {
        changed.add(each.getKey());
      }
    }
    print(
        "the whole site again, by tags",
        String.format(
            Locale.ROOT,
            "%,d of %,d answers are 304 in %.1f s",
            tags.size() - changed.size(),
            tags.size(),
            (System.nanoTime() - begin) / 1e9));
    if (!changed.isEmpty()) {
      print("not 304", changed.toString());
    }
  }

  private static List<String> matches(String pattern, String text) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map(match -> match.group(match.groupCount()))
        .toList();
  }

  private HttpResponse<String> get(String path, String... fields) throws Exception {
    HttpResponse<String> answer = ask(path, fields);
    for (int i = 0; answer.statusCode() == 503 && i < 100; i++) {
      Thread.sleep(1000);
      answer = ask(path, fields);
    }
    if (answer.statusCode() != 200) {
      throw new IOException(path + ": " + answer.statusCode() + " " + answer.body());
    }
    return answer;
  }

  private HttpResponse<String> ask(String path, String... fields) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(atlas.address().resolve(path));
    IntStream.range(0, fields.length / 2)
        .forEach(i -> request.header(fields[2 * i], fields[2 * i + 1]));
    return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.ISO_8859_1));
  }
}
