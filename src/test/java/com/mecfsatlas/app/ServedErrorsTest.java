package com.mecfsatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The page to which the types of problem documents lead. */
class ServedErrorsTest {
  private static final Path SERVICE = Path.of("src/main/java/com/mecfsatlas/sparql");

  /** A problem by its name, and a filter to which the name of its problems is given. */
  private static final Pattern NAMED =
      Pattern.compile("(?:new QueryProblem\\(\\s*[^;\"]*?|new UpdateFilter\\()\"([a-z-]+)\"");

  @Test
  void every_type_of_problem_is_explained_under_its_name() throws Exception {
    Document page = Jsoup.parse(RunningAtlas.get("/errors", "text/html").body());
    Set<String> names = names();
    assertThat(names).hasSizeGreaterThan(12).contains("query-syntax", "query-timeout");
    for (String name : names) {
      assertThat(page.select("h3#" + name + " + p").text()).as(name).isNotEmpty();
    }
  }

  @Test
  void a_problem_document_leads_there() {
    String problem = RunningAtlas.get("/sparql?query=SELECT", "application/problem+json").body();
    assertThat(problem).contains("/errors#query-syntax");
  }

  private static Set<String> names() throws IOException {
    try (Stream<Path> files = Files.list(SERVICE)) {
      Set<String> names = new TreeSet<>();
      for (Path file : files.toList()) {
        NAMED
            .matcher(Files.readString(file))
            .results()
            .map((MatchResult found) -> found.group(1))
            .forEach(names::add);
      }
      return names;
    }
  }
}
