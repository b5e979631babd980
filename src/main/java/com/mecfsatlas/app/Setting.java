package com.mecfsatlas.app;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One thing that can be configured. The declarations below are all there is to say of a key: what
 * parses it, the options, the help, {@code atlas config} and the table of the manual follow.
 */
final class Setting<T> {
  private static final List<Setting<?>> DECLARED = new ArrayList<>();

  static final Setting<Path> HOME =
      declare(
          "home",
          ValueForm.FOLDER,
          ".atlas",
          "Where the log of revisions, the database and the search index are.");

  static final Setting<Path> CONTENT =
      declare(
          "content", ValueForm.FOLDER, ".", "The folder that holds data/, ontology/ and sparql/.");

  static final Setting<String> HOST =
      declare(
          "host",
          ValueForm.HOST,
          "localhost",
          "The address to listen on; 0.0.0.0 is every address of this machine.");

  static final Setting<Long> PORT =
      declare(
          "port",
          ValueForm.wholeNumber(0, 65_535),
          "8080",
          "The port to listen on; 0 takes a free one.");

  static final Setting<URI> PUBLIC_URL =
      declare(
          "public-url",
          ValueForm.SITE,
          "http://{host}:{port}",
          "Where readers reach this copy, for the sitemap, robots.txt and citations of queries.");

  static final Setting<String> ADMIN_EMAIL =
      declare(
          "admin-email",
          ValueForm.EMAIL,
          "info@mecfsatlas.com",
          "Who answers for this copy: harvesters are told at /oai, and pages lead to a letter.");

  static final Setting<Boolean> WATCH =
      declare(
          "watch",
          ValueForm.YES_OR_NO,
          "false",
          "Take up what is edited below data/ and ontology/ while serving; else it is taken up at"
              + " the next start.");

  static final Setting<Long> CACHE_MEGABYTES =
      declare(
          "cache-megabytes",
          ValueForm.wholeNumber(0, 16_384),
          "64",
          "How much of what was answered lately is kept in memory, in MB: that much of pages as"
              + " written, and that much of pages and query results as sent.");

  static final Setting<Long> QUERY_SECONDS =
      declare(
          "query-seconds",
          ValueForm.wholeNumber(1, 3_600),
          "10",
          "How long a SPARQL query may run, in seconds.");

  static final Setting<Long> QUERY_ROWS =
      declare(
          "query-rows",
          ValueForm.wholeNumber(1, 1_000_000_000),
          "1000000",
          "How many rows the result of a query may have.");

  static final Setting<Long> QUERY_MEGABYTES =
      declare(
          "query-megabytes",
          ValueForm.wholeNumber(1, 1_024),
          "64",
          "How long the result of a query may be, in MB.");

  static final Setting<Long> QUERY_PARALLEL =
      declare(
          "query-parallel",
          ValueForm.wholeNumber(1, 1_000),
          "8",
          "How many queries run at once; others wait their turn for a second.");

  static final Setting<Long> CLIENT_PARALLEL =
      declare(
          "client-parallel",
          ValueForm.wholeNumber(1, 1_000),
          "4",
          "How many queries of one client run at once.");

  static final Setting<Long> CLIENT_BURST =
      declare(
          "client-burst",
          ValueForm.wholeNumber(1, 1_000_000),
          "300",
          "How many queries one client may ask in quick succession.");

  static final Setting<Long> CLIENT_RATE =
      declare(
          "client-rate",
          ValueForm.wholeNumber(1, 1_000_000),
          "10",
          "How many queries one client may ask each second once those are used up.");

  static final Setting<Set<URI>> SERVICE_ALLOW =
      declare(
          "service-allow",
          ValueForm.ENDPOINTS,
          "",
          "The SPARQL endpoints that a query may ask by SERVICE; all others are refused.");

  static final Setting<Boolean> BEHIND_PROXY =
      declare(
          "behind-proxy",
          ValueForm.YES_OR_NO,
          "false",
          "Whether all requests come from a proxy that tells in X-Forwarded-For whose they are.");

  private final String key;
  private final ValueForm<T> form;
  private final String otherwise;
  private final String sentence;

  private Setting(String key, ValueForm<T> form, String otherwise, String sentence) {
    this.key = key;
    this.form = form;
    this.otherwise = otherwise;
    this.sentence = sentence;
  }

  private static <T> Setting<T> declare(
      String key, ValueForm<T> form, String otherwise, String sentence) {
    Setting<T> setting = new Setting<>(key, form, otherwise, sentence);
    DECLARED.add(setting);
    return setting;
  }

  /** Every setting, as declared. */
  static List<Setting<?>> all() {
    return Collections.unmodifiableList(DECLARED);
  }

  /** Its name in the settings file. */
  String key() {
    return key;
  }

  /** Its name in the environment. */
  String variable() {
    return "ATLAS_" + key.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  /** Its name on the command line. */
  String option() {
    return "--" + key;
  }

  ValueForm<T> form() {
    return form;
  }

  /** Its value where nobody says another; {@code {key}} stands for the value of another setting. */
  String otherwise() {
    return otherwise;
  }

  /** What it is. */
  String sentence() {
    return sentence;
  }
}
