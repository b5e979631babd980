package com.mecfsatlas.app;

import com.mecfsatlas.sparql.NetworkPolicy;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that is configured, read from the environment here and nowhere else.
 *
 * @param home {@code ATLAS_HOME}: where the database is; default {@code .atlas}
 * @param content {@code ATLAS_CONTENT}: the folder of {@code data/}, {@code ontology/} and {@code
 *     sparql/}; default the working directory
 * @param host {@code ATLAS_HOST}: the address to listen on; default {@code localhost}
 * @param port {@code ATLAS_PORT}: default 8080; 0 takes a free one
 * @param publicUrl {@code ATLAS_PUBLIC_URL}: where readers reach this copy; default host and port
 * @param queryTime {@code ATLAS_QUERY_SECONDS}: how long a SPARQL query may run; default 10 seconds
 * @param reach {@code ATLAS_SERVICE_ALLOW}: the SPARQL endpoints that a query may ask by SERVICE,
 *     with spaces between them, default none; {@code ATLAS_BEHIND_PROXY}: {@code true} where all
 *     requests come from a proxy that tells in X-Forwarded-For whose they are
 */
public record Settings(
    Path home,
    Path content,
    String host,
    int port,
    URI publicUrl,
    Duration queryTime,
    NetworkPolicy reach) {

  /**
   * Reads the settings.
   *
   * @throws IllegalArgumentException where a value cannot be understood, naming the variable
   */
  public static Settings from(Map<String, String> environment) {
    String host = environment.getOrDefault("ATLAS_HOST", "localhost");
    int port = number(environment, "ATLAS_PORT", "8080", 0, 65535);
    return new Settings(
        Path.of(environment.getOrDefault("ATLAS_HOME", ".atlas")),
        Path.of(environment.getOrDefault("ATLAS_CONTENT", "")).toAbsolutePath(),
        host,
        port,
        address(
            "ATLAS_PUBLIC_URL",
            environment.getOrDefault("ATLAS_PUBLIC_URL", "http://" + host + ":" + port)),
        Duration.ofSeconds(number(environment, "ATLAS_QUERY_SECONDS", "10", 1, 3600)),
        new NetworkPolicy(services(environment), isTrue(environment, "ATLAS_BEHIND_PROXY")));
  }

  /** The same with another home. */
  Settings at(Path other) {
    return new Settings(other, content, host, port, publicUrl, queryTime, reach);
  }

  private static Set<URI> services(Map<String, String> environment) {
    String name = "ATLAS_SERVICE_ALLOW";
    return Stream.of(environment.getOrDefault(name, "").split("\\s+", -1))
        .filter(each -> !each.isEmpty())
        .map(each -> address(name, each))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isTrue(Map<String, String> environment, String name) {
    String value = environment.getOrDefault(name, "false");
    return switch (value) {
      case "true" -> true;
      case "false" -> false;
      default ->
          throw new IllegalArgumentException(name + "=" + value + " is neither true nor false");
    };
  }

  private static URI address(String name, String value) {
    try {
      URI address = URI.create(value);
      if (address.isAbsolute() && address.getHost() != null) {
        return address;
      }
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          name + "=" + value + " is no address: " + e.getMessage(), e);
    }
    throw new IllegalArgumentException(
        name + "=" + value + " is no address; give one like https://atlas.example.org");
  }

  private static int number(
      Map<String, String> environment, String name, String otherwise, int least, int most) {
    String value = environment.getOrDefault(name, otherwise);
    try {
      int number = Integer.parseInt(value);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(name + "=" + value + " is no number", e);
    }
    throw new IllegalArgumentException(
        name + "=" + value + " is not between " + least + " and " + most);
  }
}
