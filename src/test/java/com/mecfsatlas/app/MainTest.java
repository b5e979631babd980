package com.mecfsatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.store.AdHocQuery;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
  @ParameterizedTest
  @ValueSource(strings = {"--help", "--version", "serve --help", "query --help", "dump --help"})
  void help_and_version_are_answers(String line) {
    assertThat(Main.run(Map.of(), line.split(" ", -1))).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"serv", "--hlp", "query", "query --results=pdf ASK{}", "dump"})
  void wrong_usage_ends_with_exit_code_2(String line) {
    assertThat(Main.run(Map.of(), line.split(" ", -1))).isEqualTo(2);
  }

  @Test
  void a_query_may_declare_prefixes_of_its_own() {
    assertThat(new AdHocQuery("PREFIX ex: <http://example.org/> ASK { ?virus ex:p atlas:Virus }"))
        .isNotNull();
  }

  @Test
  void a_query_that_cannot_be_read_ends_with_exit_code_1() {
    assertThat(Main.run(Map.of(), "query", "SELECT * WHERE {")).isEqualTo(1);
  }

  @Test
  void a_file_that_is_not_there_cannot_be_validated() {
    assertThat(Main.run(Map.of(), "validate", "no/such/file.ttl")).isEqualTo(1);
  }

  @Test
  void the_shipped_data_is_valid() {
    assertThat(Main.run(Map.of(), "validate")).isZero();
  }

  @Test
  void remarks_on_the_wording_are_listed_and_do_not_make_the_data_invalid() {
    assertThat(Main.run(Map.of(), "validate", "--wording")).isZero();
  }
}
