package com.mecfsatlas.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientAddressTest {
  private static final String PROXY = "127.0.0.1";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "192.0.2.1 | 192.0.2.1",
        "198.51.100.9, 192.0.2.1 | 192.0.2.1",
        "2001:db8:1:2::1 | 20010db800010002",
        "2001:db8:1:2:ffff::9 | 20010db800010002",
        "2001:db8:1:3::1 | 20010db800010003",
        "unknown | 127.0.0.1",
        "cafe | 127.0.0.1",
        "cafe.de | 127.0.0.1",
        "192.0.2.1.5 | 127.0.0.1",
        "192.0.2.1, | 127.0.0.1",
        "12:34 | 12:34",
      })
  void a_client_behind_a_proxy_is_who_the_proxy_says_and_a_network_in_ipv6(
      String said, String client) throws Exception {
    assertThat(client(true, "X-Forwarded-For", said)).isEqualTo(client);
  }

  @Test
  void what_a_client_says_of_itself_before_the_proxy_does_is_not_believed() throws Exception {
    assertThat(client(true, "X-Forwarded-For", "192.0.2.9", "X-Forwarded-For", "192.0.2.1"))
        .isEqualTo("192.0.2.1");
    assertThat(client(false, "X-Forwarded-For", "192.0.2.9")).isEqualTo(PROXY);
  }

  @Test
  void a_proxy_that_says_nothing_is_a_client_itself() throws Exception {
    assertThat(client(true)).isEqualTo(PROXY);
  }

  @Test
  void a_client_that_comes_by_ipv6_itself_is_a_network_too() throws Exception {
    // In brackets, as Jetty writes it; a machine of the tests may have no IPv6 of its own.
    assertThat(new ClientAddress(false).of(Requests.from("[0:0:0:0:0:0:0:1]")))
        .isEqualTo("0".repeat(16));
  }

  private static String client(boolean behindProxy, String... fields) throws Exception {
    ClientAddress address = new ClientAddress(behindProxy);
    try (SmallServer server =
        new SmallServer((request, response) -> response.getWriter().print(address.of(request)))) {
      return server.get("/", fields).body();
    }
  }
}
