package com.mecfsatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The packaged atlas, run as a user would, with content and a home of its own. Each Java that it
 * starts writes down which classes it loads and which exceptions are thrown, also those that
 * somebody swallows.
 */
final class Distribution {
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final Pattern ADDRESS = Pattern.compile(" (http://localhost:\\d+/?)");

  private final Path folder = packaged();
  private final Path work;
  private final Map<String, String> settings;
  private final List<Path> outputs = new ArrayList<>();

  /**
   * @param work where everything is put that running it leaves
   * @param settings of its environment, besides those of its places
   */
  Distribution(Path work, Map<String, String> settings) throws IOException {
    this.work = work;
    this.settings = settings;
    for (String part : List.of("data", "ontology", "sparql")) {
      copy(folder.resolve(part), content().resolve(part));
    }
  }

  /** The folder that is unpacked where the atlas is installed. */
  static Path packaged() {
    try (Stream<Path> files = Files.list(Path.of("target"))) {
      List<Path> found =
          files
              .filter(each -> Files.exists(each.resolve("bin/atlas")))
              .map(Path::toAbsolutePath)
              .toList();
      assertThat(found).as("the folder that mvn package leaves in target").hasSize(1);
      return found.getFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The jars of the class path. */
  static List<Path> jars() {
    try (Stream<Path> files = Files.list(packaged().resolve("lib"))) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What it serves; a copy, to be edited. */
  Path content() {
    return work.resolve("content");
  }

  /** Runs one command to its end; what it printed, on both channels. */
  String run(int exitCode, String... arguments) throws Exception {
    Path output = output(arguments[0]);
    Process process = process(output, arguments).start();
    try {
      assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    String printed = Files.readString(output);
    assertThat(process.exitValue()).as("%s%n%s", List.of(arguments), printed).isEqualTo(exitCode);
    return printed;
  }

  /** Starts a command that serves, and waits until it says where. */
  ServedDistribution serve(String... arguments) throws Exception {
    Path output = output(arguments[0]);
    Process process = process(output, arguments).start();
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (process.isAlive() && System.nanoTime() < end) {
      Matcher address = ADDRESS.matcher(Files.readString(output));
      if (address.find()) {
        return new ServedDistribution(process, address.group(1));
      }
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
    process.destroyForcibly();
    throw new AssertionError("it does not serve:\n" + Files.readString(output));
  }

  private Path output(String command) {
    Path output = work.resolve(outputs.size() + "-" + command + ".out");
    outputs.add(output);
    return output;
  }

  private ProcessBuilder process(Path output, String... arguments) {
    List<String> command = new ArrayList<>(List.of(folder.resolve("bin/atlas").toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
    String traced =
        "-Xlog:class+load,exceptions:file=" + work.resolve("java-%p.log") + "::filesize=0";
    builder.environment().put("ATLAS_JAVA_OPTIONS", traced);
    // What comes from a cache is traced to no jar.
    builder.environment().put("ATLAS_AOT_CACHE", "");
    builder.environment().put("ATLAS_CONTENT", content().toString());
    builder.environment().put("ATLAS_HOME", work.resolve("home").toString());
    builder.environment().put("ATLAS_PORT", "0");
    builder.environment().putAll(settings);
    return builder;
  }

  /** Everything that was printed, line by line. */
  List<String> printed() throws IOException {
    return lines(outputs);
  }

  /** What the Javas wrote down, line by line. */
  List<String> traced() throws IOException {
    try (Stream<Path> files = Files.list(work)) {
      return lines(
          files.filter(each -> each.getFileName().toString().startsWith("java-")).toList());
    }
  }

  private static List<String> lines(List<Path> files) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Path file : files) {
      lines.addAll(Files.readAllLines(file));
    }
    return lines;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Path copy = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
  }
}
