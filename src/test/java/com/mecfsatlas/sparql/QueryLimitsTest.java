package com.mecfsatlas.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryLimitsTest {
  private static QueryLimits limits(
      int millis, int query, int buffer, int result, int rows, int text, int places, int patience) {
    return new QueryLimits(
        Duration.ofMillis(millis),
        query,
        buffer,
        result,
        rows,
        text,
        places,
        Duration.ofMillis(patience),
        RateLimit.ALL);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1, 1, 1, 1, 1, 1, 0",
    "1, 0, 1, 1, 1, 1, 1, 0",
    "1, 1, 0, 1, 1, 1, 1, 0",
    "1, 1, 2, 1, 1, 1, 1, 0",
    "1, 1, 1, 1, 0, 1, 1, 0",
    "1, 1, 1, 1, 1, 0, 1, 0",
    "1, 1, 1, 1, 1, 1, 0, 0",
    "1, 1, 1, 1, 1, 1, 1, -1",
  })
  void limits_leave_something_to_ask(
      int millis, int query, int buffer, int result, int rows, int text, int places, int patience) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> limits(millis, query, buffer, result, rows, text, places, patience))
        .withMessageContaining("limits must be positive");
  }

  @Test
  void the_smallest_limits_allow_one_of_each() {
    QueryLimits least = limits(1, 1, 1, 1, 1, 1, 1, 0);
    assertThat(least.statements()).isEqualTo(1);
    assertThat(least.textInAll()).isEqualTo(32);
    assertThat(limits(1, 1, 1, 6400, 1, 10, 1, 0).statements()).isEqualTo(200);
    assertThat(limits(1, 1, 1, 6400, 1, 10, 1, 0).textInAll()).isEqualTo(320);
    assertThat(least.within(Duration.ofSeconds(3)).time()).isEqualTo(Duration.ofSeconds(3));
    assertThat(least.within(Duration.ofSeconds(3)).within(least.time())).isEqualTo(least);
    assertThat(QueryLimits.PUBLIC.unshared().perClient()).isEqualTo(RateLimit.ALL);
    assertThat(QueryLimits.PUBLIC.unshared().rows()).isEqualTo(QueryLimits.PUBLIC.rows());
  }
}
