package com.mecfsatlas.app;

import com.mecfsatlas.sparql.NetworkPolicy;
import com.mecfsatlas.sparql.QueryLimits;
import com.mecfsatlas.sparql.RateLimit;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * Everything that is configured, as the code uses it; {@link Setting} declares what each is.
 *
 * @param adminEmail who answers for this copy
 * @param cacheBytes how much of finished pages is kept, and how much of answers to all requests
 * @param limits what a query may cost
 * @param reach what the query service has to do with the network
 */
public record Settings(
    Path home,
    Path content,
    String host,
    int port,
    URI publicUrl,
    String adminEmail,
    boolean watch,
    long cacheBytes,
    QueryLimits limits,
    NetworkPolicy reach) {

  /**
   * Reads the settings of the environment, and of the file that it names or that is in the home.
   *
   * @throws SettingException where a name or a value is wrong, or the file cannot be read
   */
  public static Settings from(Map<String, String> environment) {
    return of(Configuration.read(Map.of(), null, environment));
  }

  static Settings of(Configuration configuration) {
    return new Settings(
        configuration.get(Setting.HOME),
        configuration.get(Setting.CONTENT),
        configuration.get(Setting.HOST),
        configuration.get(Setting.PORT).intValue(),
        configuration.get(Setting.PUBLIC_URL),
        configuration.get(Setting.ADMIN_EMAIL),
        configuration.get(Setting.WATCH),
        bytes(configuration.get(Setting.CACHE_MEGABYTES)),
        limits(configuration),
        new NetworkPolicy(
            configuration.get(Setting.SERVICE_ALLOW), configuration.get(Setting.BEHIND_PROXY)));
  }

  private static QueryLimits limits(Configuration configuration) {
    QueryLimits usual = QueryLimits.PUBLIC;
    long resultBytes = bytes(configuration.get(Setting.QUERY_MEGABYTES));
    return new QueryLimits(
        Duration.ofSeconds(configuration.get(Setting.QUERY_SECONDS)),
        usual.queryBytes(),
        (int) Math.min(usual.bufferedBytes(), resultBytes),
        resultBytes,
        configuration.get(Setting.QUERY_ROWS),
        usual.textLength(),
        configuration.get(Setting.QUERY_PARALLEL).intValue(),
        usual.patience(),
        new RateLimit(
            configuration.get(Setting.CLIENT_PARALLEL).intValue(),
            configuration.get(Setting.CLIENT_BURST).intValue(),
            configuration.get(Setting.CLIENT_RATE).intValue()));
  }

  private static long bytes(long megabytes) {
    return megabytes << 20;
  }

  /** The same on a port that is known, where a free one was asked for. */
  Settings listening() {
    if (port != 0) {
      return this;
    }
    int free = new ListenAddress(host, port).requireFree();
    URI there =
        publicUrl.getPort() == 0
            ? URI.create(publicUrl.getScheme() + "://" + publicUrl.getHost() + ":" + free)
            : publicUrl;
    return new Settings(
        home, content, host, free, there, adminEmail, watch, cacheBytes, limits, reach);
  }

  /** The same with another home. */
  Settings at(Path other) {
    return new Settings(
        other, content, host, port, publicUrl, adminEmail, watch, cacheBytes, limits, reach);
  }
}
