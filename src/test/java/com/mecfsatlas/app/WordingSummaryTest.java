package com.mecfsatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.curation.PlacedViolation;
import com.mecfsatlas.validation.Violation;
import com.mecfsatlas.validation.Warning;
import com.mecfsatlas.validation.wording.Severity;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;

class WordingSummaryTest {
  private static final Node NODE = NodeFactory.createURI("urn:example:node");
  private static final List<Warning> REMARKS =
      List.of(
          remark("certainty", Severity.MAJOR),
          remark("advice", Severity.CRITICAL),
          remark("certainty", Severity.MAJOR));

  @Test
  void remarks_that_do_not_block_are_counted_by_rule() {
    assertThat(printed(false)).containsExactly("wording, not blocking: certainty 2");
  }

  @Test
  void each_remark_is_listed_on_request_with_its_weight_and_place() {
    assertThat(printed(true))
        .containsExactly(
            "MAJOR a.ttl:7: urn:example:node breaks certainty: message",
            "MAJOR a.ttl:7: urn:example:node breaks certainty: message",
            "wording, not blocking: certainty 2");
  }

  private static List<String> printed(boolean each) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new WordingSummary(REMARKS, violation -> new PlacedViolation("a.ttl", 7, violation))
        .print(new PrintStream(bytes, true, StandardCharsets.UTF_8), each);
    return bytes.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private static Warning remark(String rule, Severity severity) {
    return new Warning(rule, severity, new Violation(NODE, rule, "message"));
  }
}
