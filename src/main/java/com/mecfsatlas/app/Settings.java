package com.mecfsatlas.app;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

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
 */
public record Settings(
    Path home, Path content, String host, int port, URI publicUrl, Duration queryTime) {

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
        address(environment, "ATLAS_PUBLIC_URL", "http://" + host + ":" + port),
        Duration.ofSeconds(number(environment, "ATLAS_QUERY_SECONDS", "10", 1, 3600)));
  }

  private static URI address(Map<String, String> environment, String name, String otherwise) {
    String value = environment.getOrDefault(name, otherwise);
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
