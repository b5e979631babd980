package com.mecfsatlas.web;

import static com.mecfsatlas.web.RunningSite.SITE;
import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.http.AcceptFields;
import com.mecfsatlas.http.ReferenceNegotiator;
import com.mecfsatlas.representation.Format;
import com.mecfsatlas.representation.Formats;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Generated Accept fields × every kind of page × GET and HEAD, each answer compared with what the
 * reference negotiator chooses.
 */
@Execution(ExecutionMode.CONCURRENT)
class NegotiationMatrixTest {
  private static final List<Format> THING = Formats.registered().all();
  private static final List<Format> LIST =
      Stream.of(
              List.of(Format.HTML),
              Format.RDF,
              Format.LINKSETS,
              List.of(Format.CSV, Format.MARKDOWN))
          .flatMap(List::stream)
          .toList();

  /** A page and its formats. */
  private record Target(String path, List<Format> formats) {}

  @Test
  void every_answer_is_the_one_that_the_reference_chooses() {
    List<String> fields = AcceptFields.generated();
    List<Target> targets = targets();
    assertThat(fields).doesNotHaveDuplicates().hasSizeGreaterThan(500);
    assertThat(targets).hasSizeGreaterThan(20);
    List<String> differences = new ArrayList<>();
    for (String field : fields) {
      for (Target target : targets) {
        Optional<Format> expected =
            ReferenceNegotiator.choose(field, target.formats(), NegotiationMatrixTest::names);
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
    // What is long enough to be packed also varies by coding.
    String vary =
        String.join(", ", answer.headers().allValues("Vary")).replace(", Accept-Encoding", "");
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

  private static List<String> names(Format format) {
    return Stream.concat(Stream.of(format.mediaType()), format.aliases().stream()).toList();
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
}
