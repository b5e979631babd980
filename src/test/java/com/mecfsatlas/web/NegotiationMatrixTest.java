package com.mecfsatlas.web;

import static com.mecfsatlas.web.RunningSite.SITE;
import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.representation.Format;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Generated Accept fields × every kind of page × GET and HEAD, each answer compared with what the
 * reference negotiator chooses.
 */
class NegotiationMatrixTest {
  private static final int FIELDS = 520;
  private static final List<Format> THING = Arrays.stream(Format.values()).toList();
  private static final List<Format> LIST = List.of(Format.HTML, Format.JSON_LD, Format.CSV);

  /** A page and its formats. */
  private record Target(String path, List<Format> formats) {}

  @Test
  void every_answer_is_the_one_that_the_reference_chooses() {
    List<String> fields = fields();
    List<Target> targets = targets();
    assertThat(fields).doesNotHaveDuplicates().hasSize(FIELDS);
    assertThat(targets).hasSizeGreaterThan(20);
    List<String> differences = new ArrayList<>();
    for (String field : fields) {
      for (Target target : targets) {
        Optional<Format> expected = ReferenceNegotiator.choose(field, target.formats());
        for (String method : List.of("GET", "HEAD")) {
          String found = difference(SITE.send(method, target.path(), "Accept", field), expected);
          if (!found.isEmpty()) {
            differences.add(method + " " + target.path() + " Accept: " + field + ": " + found);
          }
        }
      }
    }
    assertThat(differences).isEmpty();
  }

  /** Empty where the answer is as expected. */
  private static String difference(HttpResponse<String> answer, Optional<Format> expected) {
    int status = expected.isPresent() ? 200 : 406;
    String vary = String.join(", ", answer.headers().allValues("Vary"));
    String type = answer.headers().firstValue("Content-Type").orElse("").replaceAll("[; ].*", "");
    boolean rightType =
        expected
            .map(format -> type.equals(format.mediaType()) || format.aliases().contains(type))
            .orElse(type.equals("application/problem+json") || type.equals("text/html"));
    return answer.statusCode() == status && vary.equals("Accept") && rightType
        ? ""
        : "expected %s %s, was %s %s, Vary: %s"
            .formatted(status, expected, answer.statusCode(), type, vary);
  }

  private static List<Target> targets() {
    Stream<Target> things = SITE.graph.things().map(thing -> new Target(thing.path(), THING));
    Stream<Target> lists =
        SITE.graph
            .things()
            .map(thing -> "/" + thing.kind().segment())
            .distinct()
            .map(path -> new Target(path, LIST));
    Stream<Target> guides =
        Stream.of("/data", "/about/privacy").map(path -> new Target(path, List.of(Format.HTML)));
    return Stream.of(things, lists, guides).flatMap(part -> part).toList();
  }

  /** Always the same, so that a difference can be looked at again. */
  private static List<String> fields() {
    Random random = new Random(9110);
    return Stream.generate(() -> field(random)).distinct().limit(FIELDS).toList();
  }

  private static String field(Random random) {
    int members = random.nextInt(5);
    return Stream.generate(() -> member(random))
        .limit(members)
        .reduce((a, b) -> a + one(random, ",", ", ", " , ", ",,") + b)
        .orElse("");
  }

  private static String member(Random random) {
    String name =
        switch (random.nextInt(10)) {
          case 0 -> "*/*";
          case 1 -> one(random, "text/*", "application/*", "TEXT/*");
          case 2 -> one(random, "image/png", "text", "/", "*/html", "text/html/x", "a b", "");
          case 3 -> one(random, "TEXT/HTML", "Application/LD+JSON", "text/Turtle");
          default -> known(random);
        };
    return name + parameter(random) + weight(random);
  }

  private static String known(Random random) {
    Format format = THING.get(random.nextInt(THING.size()));
    List<String> names = new ArrayList<>(format.aliases());
    names.add(format.mediaType());
    return names.get(random.nextInt(names.size()));
  }

  private static String parameter(Random random) {
    return random.nextInt(4) > 0
        ? ""
        : one(
            random,
            ";charset=utf-8",
            "; charset=\"UTF-8\"",
            ";charset=latin1",
            ";charset=us-ascii",
            ";level=1",
            ";profile=\"http://www.w3.org/ns/json-ld#compacted\"",
            ";profile=\"http://www.w3.org/ns/json-ld#expanded\"",
            ";profile=\"a,b;q=0\"",
            ";",
            ";x");
  }

  private static String weight(Random random) {
    return one(
        random,
        "",
        "",
        ";q=0",
        ";q=0.0",
        "; q=0.5",
        ";Q=0.7",
        ";q=1",
        ";q=0.999",
        ";q=2",
        ";q=-1",
        ";q=",
        ";q=0.3;ext=1");
  }

  private static String one(Random random, String... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
