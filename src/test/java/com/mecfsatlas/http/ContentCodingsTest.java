package com.mecfsatlas.http;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RFC 9110, section 12.5.3. */
class ContentCodingsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "| false",
        "'' | false",
        "gzip | true",
        "GZIP | true",
        "x-gzip | true",
        "gzip;q=0.001 | true",
        "gzip;q=0 | false",
        "gzip;q=0, * | false",
        "* | true",
        "*;q=0 | false",
        "identity | false",
        "br, deflate | false",
        "gzip, identity | true",
        "gzip ; q=0.5 , identity;q=0.5 | true",
        "gzip;q=0.4, identity;q=0.5 | false",
        "identity;q=0.5, *;q=0.3 | false",
        "identity;q=0.3, *;q=0.5 | true",
        "gzip;q=0.3, x-gzip;q=0.8, identity;q=0.5 | true",
        "gzip;q=2 | false",
        "gzip;q=2, * | true",
      })
  void gzip_is_sent_to_who_takes_it_as_gladly_as_no_coding(String field, boolean taken) {
    assertThat(ContentCodings.takeGzip(field)).isEqualTo(taken);
  }

  @Example
  void a_field_of_over_a_thousand_characters_is_not_read() {
    assertThat(ContentCodings.takeGzip("gzip" + " ".repeat(996))).isTrue();
    assertThat(ContentCodings.takeGzip("gzip" + " ".repeat(997))).isFalse();
  }

  @Property
  void an_odd_member_takes_nothing_from_the_others(@ForAll String odd) {
    String member = odd.replace(",", "").replace("*", "");
    assertThat(ContentCodings.takeGzip("gzip;q=1, " + member)).isTrue();
  }
}
