package com.mecfsatlas.http;

import java.util.Map;

/**
 * What tells browsers to take an answer for what it says it is, and to load nothing from elsewhere
 * (Content Security Policy Level 3).
 */
public final class SecurityHeaders {
  public static final String POLICY = "Content-Security-Policy";

  /** Scripts of ours, which ask for nothing. */
  public static final String POLICY_OF_PAGES = policy("'self'", "");

  /** Scripts of ours, which ask us and nobody else. */
  public static final String POLICY_OF_ASKING_PAGES = policy("'self'", "'self'");

  /** The fields of every answer; a page with an editor has a policy of its own. */
  public static final Map<String, String> ALL =
      Map.of(
          "X-Content-Type-Options",
          "nosniff",
          "Referrer-Policy",
          "no-referrer",
          POLICY,
          POLICY_OF_PAGES);

  private SecurityHeaders() {}

  /**
   * A policy that is strict but for scripts.
   *
   * @param scripts what may run, as sources
   * @param connections what scripts may ask, as sources; may be empty
   */
  public static String policy(String scripts, String connections) {
    return "default-src 'none'; script-src "
        + scripts
        + "; style-src 'self'; img-src 'self' data:; form-action 'self';"
        + (connections.isEmpty() ? "" : " connect-src " + connections + ";")
        + " base-uri 'none'; frame-ancestors 'none'";
  }
}
