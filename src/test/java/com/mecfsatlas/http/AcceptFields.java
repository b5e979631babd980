package com.mecfsatlas.http;

import com.mecfsatlas.representation.Formats;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Accept fields of all sorts, good, odd and malformed, to be sent to both doors. */
public final class AcceptFields {
  private static final int COUNT = 520;

  private static final List<String> KNOWN =
      Stream.concat(
              Formats.registered().all().stream()
                  .flatMap(format -> format.mediaTypes().stream())
                  .map(MediaType::name),
              Stream.of(
                  "application/sparql-results+json",
                  "application/sparql-results+xml",
                  "text/tab-separated-values",
                  "application/xml",
                  "application/trig",
                  "application/n-quads"))
          .toList();

  private AcceptFields() {}

  /** Always the same, so that a difference can be looked at again. */
  public static List<String> generated() {
    Random random = new Random(9110);
    return Stream.generate(() -> field(random)).distinct().limit(COUNT).toList();
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
    return KNOWN.get(random.nextInt(KNOWN.size()));
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
