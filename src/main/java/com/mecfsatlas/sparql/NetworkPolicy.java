package com.mecfsatlas.sparql;

import java.net.URI;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the service has to do with the network.
 *
 * @param services the SPARQL endpoints that a query may ask by SERVICE; no other request goes out
 * @param behindProxy whether all requests come from a proxy that says in X-Forwarded-For whose they
 *     are
 */
public record NetworkPolicy(Set<URI> services, boolean behindProxy) {
  /** Asks nobody, and is asked directly. */
  public static final NetworkPolicy NOWHERE = new NetworkPolicy(Set.of(), false);

  public NetworkPolicy {
    services = Set.copyOf(services);
  }

  Set<String> endpoints() {
    return services.stream().map(URI::toString).collect(Collectors.toUnmodifiableSet());
  }
}
