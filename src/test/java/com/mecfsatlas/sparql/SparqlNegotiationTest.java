package com.mecfsatlas.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.http.AcceptFields;
import com.mecfsatlas.http.ReferenceNegotiator;
import com.mecfsatlas.sparql.RunningService.Store;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * The same Accept fields as the pages get, each answer compared with what the same reference
 * negotiator chooses.
 */
class SparqlNegotiationTest {
  private static final RunningService SERVICE =
      new RunningService(Store.MEMORY, RunningService.LIMITS, () -> "one");

  private static final List<String> TABLES =
      List.of(
          "application/sparql-results+json",
          "application/sparql-results+xml",
          "text/csv",
          "text/tab-separated-values",
          "application/json",
          "application/xml",
          "text/html");

  private static final List<String> YES_OR_NO =
      TABLES.stream().filter(type -> !Set.of(TABLES.get(2), TABLES.get(3)).contains(type)).toList();

  private static final List<String> GRAPHS =
      List.of(
          "text/turtle",
          "application/n-triples",
          "application/ld+json",
          "application/rdf+xml",
          "application/trig",
          "application/n-quads");

  private static final Map<String, List<String>> OFFERED =
      Map.of(
          "SELECT * { ?s <urn:x-row:number> 7 }", TABLES,
          "ASK { ?s <urn:x-row:number> 7 }", YES_OR_NO,
          "DESCRIBE <urn:x-row:7>", GRAPHS);

  @AfterAll
  static void stop() {
    SERVICE.close();
  }

  @Test
  void every_answer_is_the_one_that_the_reference_chooses() throws Exception {
    assertThat(Arrays.stream(ResultFormat.values()).map(ResultFormat::mediaType))
        .as("each format is offered to one query")
        .allMatch(type -> TABLES.contains(type) || GRAPHS.contains(type));
    List<String> differences = new ArrayList<>();
    for (String field : AcceptFields.generated()) {
      for (Map.Entry<String, List<String>> each : OFFERED.entrySet()) {
        Optional<String> expected =
            ReferenceNegotiator.choose(field, each.getValue(), type -> List.of(type));
        HttpResponse<String> answer = SERVICE.ask(each.getKey(), "Accept", field);
        String type =
            answer.headers().firstValue("Content-Type").orElse("").replaceAll("[; ].*", "");
        boolean right =
            expected
                .map(name -> answer.statusCode() == 200 && type.equals(name))
                .orElse(answer.statusCode() == 406);
        if (!right) {
          differences.add(
              each.getKey()
                  + " Accept: "
                  + field
                  + ": expected "
                  + expected
                  + ", was "
                  + answer.statusCode()
                  + " "
                  + type);
        }
      }
    }
    assertThat(differences).isEmpty();
  }
}
