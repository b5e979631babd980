package com.mecfsatlas.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A request and what must come of it, as {@code src/test/resources/sparql-protocol/*.http} has
 * them.
 *
 * @param head the request line and the header fields
 * @param body {@code \xNN} stands for a byte
 * @param status with X for any digit
 * @param mediaType of the answer; empty where it may be any
 * @param expectations what the answer contains, or, after =>, a query that holds afterwards
 */
record ProtocolCase(
    String name,
    List<String> head,
    String body,
    String status,
    String mediaType,
    List<String> expectations) {
  private static final Pattern START = Pattern.compile("(?m)^### ");
  private static final Pattern EXPECTATION = Pattern.compile("(?m)^-> ");

  static List<ProtocolCase> all() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/sparql-protocol"))) {
      List<ProtocolCase> cases = files.sorted().flatMap(ProtocolCase::in).toList();
      assertThat(cases).isNotEmpty();
      return cases;
    }
  }

  private static Stream<ProtocolCase> in(Path file) {
    try {
      String[] cases = START.split(Files.readString(file));
      assertThat(cases.length).as(file + " has cases").isGreaterThan(1);
      return Arrays.stream(cases).skip(1).map(text -> read(file.getFileName() + ": ", text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ProtocolCase read(String file, String text) {
    String[] titled = text.split("\n", 2);
    String[] halves = EXPECTATION.split(titled[1]);
    assertThat(halves).as(file + titled[0] + " has one expectation").hasSize(2);
    String[] request = halves[0].split("\n\n", 2);
    List<String> answer = halves[1].strip().lines().toList();
    String[] first = answer.getFirst().split(" ", 2);
    return new ProtocolCase(
        file + titled[0],
        request[0].strip().lines().toList(),
        request.length == 1 ? "" : request[1].replaceFirst("\n$", ""),
        first[0],
        first.length == 1 ? "" : first[1],
        answer.subList(1, answer.size()));
  }

  byte[] bytes() {
    java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
    for (int i = 0; i < body.length(); i++) {
      if (body.startsWith("\\x", i)) {
        out.write(Integer.parseInt(body.substring(i + 2, i + 4), 16));
        i += 3;
      } else {
        out.write(body.charAt(i));
      }
    }
    return out.toByteArray();
  }
}
