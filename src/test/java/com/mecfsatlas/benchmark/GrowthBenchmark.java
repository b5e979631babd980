package com.mecfsatlas.benchmark;

import com.mecfsatlas.curation.Corpus;
import com.mecfsatlas.model.GraphNames;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.Quad;

/**
 * How the packaged server grows with its data: a content folder with the shipped files and copies
 * of them, served as anybody would, and its pages asked for.
 */
public final class GrowthBenchmark {
  private static final String PAGE = "/evidence/lusso-1993-infection-natural";

  /** Each the first time, one after the other, once the server has been up for a while. */
  private static final List<String> PAGES =
      List.of(
          "/",
          PAGE,
          "/virus/ebv",
          "/condition/me-cfs",
          "/claim/nk-cytotoxicity-weaker-in-me-cfs",
          "/roll-up/ebv-and-me-cfs",
          "/ontology",
          "/void",
          "/gaps",
          "/matrix/virus/cell",
          "/compare/criteria",
          "/disagreements",
          "/connect?from=virus/ebv&to=condition/me-cfs",
          "/search?q=fatigue",
          "/virus",
          "/claim");

  private static final int WARM_STARTS = 3;

  private GrowthBenchmark() {}

  /** {@code arguments}: the distribution, the folder with data, then how many times the data. */
  public static void main(String[] arguments) throws Exception {
    Map<String, List<String>> table = new TreeMap<>();
    List<String> sizes = Arrays.asList(arguments).subList(2, arguments.length);
    for (String size : sizes) {
      measure(Path.of(arguments[0]), Path.of(arguments[1]), Integer.parseInt(size))
          .forEach(
              (what, figure) -> table.computeIfAbsent(what, w -> new ArrayList<>()).add(figure));
    }
    System.out.println("| times the data | " + String.join(" | ", sizes) + " |");
    table.forEach(
        (what, figures) ->
            System.out.println("| " + what + " | " + String.join(" | ", figures) + " |"));
  }

  private static Map<String, String> measure(Path distribution, Path content, int copies)
      throws Exception {
    Path copied = Files.createTempDirectory("content");
    write(content.toAbsolutePath(), copied, copies);
    Map<String, String> figures = new TreeMap<>();
    Map<String, String> environment =
        Map.of(
            "ATLAS_CONTENT",
            copied.toString(),
            "ATLAS_HOME",
            Files.createTempDirectory("home").toString(),
            "ATLAS_PORT",
            "0",
            "ATLAS_JAVA_OPTIONS",
            "-Xmx6g");
    List<String> command = List.of(distribution.resolve("bin/atlas").toString(), "serve");
    try (Running cold = Running.start(command, environment, PAGE)) {
      figures.put("first load, then a page", seconds(cold.toFirstAnswer().toNanos()));
    }
    List<Long> starts = new ArrayList<>();
    for (int i = 0; i < WARM_STARTS; i++) {
      try (Running warm = Running.start(command, environment, PAGE)) {
        starts.add(warm.toFirstAnswer().toNanos());
      }
    }
    figures.put("warm start", seconds(starts.stream().sorted().toList().get(WARM_STARTS / 2)));
    try (Running atlas = Running.start(command, environment, PAGE)) {
      Thread.sleep(20_000L + 10_000L * copies);
      for (String page : PAGES) {
        figures.put(page, firstTime(atlas.address().resolve(page)));
      }
      figures.put("memory", atlas.residentMegabytes() + " MB");
    }
    return figures;
  }

  private static String seconds(long nanos) {
    return String.format(Locale.ROOT, "%.1f s", nanos / 1e9);
  }

  /** How long the whole answer takes, or its status where that is none. */
  private static String firstTime(URI address) throws IOException {
    HttpURLConnection asked = (HttpURLConnection) address.toURL().openConnection();
    long begin = System.nanoTime();
    int status = asked.getResponseCode();
    if (status != HttpURLConnection.HTTP_OK) {
      return Integer.toString(status);
    }
    try (InputStream body = asked.getInputStream()) {
      body.readAllBytes();
    }
    return String.format(Locale.ROOT, "%.0f ms", (System.nanoTime() - begin) / 1e6);
  }

  /** The ontology and the queries as they are, and a file for each graph and copy. */
  private static void write(Path content, Path copied, int copies) throws IOException {
    for (String folder : List.of("ontology", "sparql")) {
      FolderCopy.of(content.resolve(folder), copied.resolve(folder));
    }
    List<Quad> corpus = Iter.toList(new Corpus(content).read(done -> {}).find());
    Map<String, Graph> graphs =
        CopiedCorpus.graphs(
            IntStream.range(0, copies)
                .boxed()
                .flatMap(copy -> CopiedCorpus.of(corpus, copy))
                .filter(quad -> !quad.getGraph().equals(GraphNames.ONTOLOGY)));
    for (Map.Entry<String, Graph> each : graphs.entrySet()) {
      Path file =
          copied.resolve("data/" + each.getKey().substring(GraphNames.BASE.length()) + ".ttl");
      Files.createDirectories(file.getParent());
      try (var out = Files.newOutputStream(file)) {
        RDFWriter.source(each.getValue()).lang(Lang.TURTLE).output(out);
      }
    }
  }
}
