package com.mecfsatlas.harvest.fragments;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The addresses around one page. The page is named to the letter as the request named it, since a
 * client relates the two (Triple Pattern Fragments, "Paging").
 *
 * @param publicUrl where clients reach this copy
 * @param query as the request has it; empty for everything
 */
record FragmentAddress(URI publicUrl, String query) {
  /** Where fragments are, on any copy. */
  static final String PATH = "/fragments";

  private static final String PAGE = "page=";

  /** The page that was asked for. */
  String page() {
    return at(query);
  }

  /** Its fragment, which is the same but for the number of the page. */
  String fragment() {
    return at(withoutPage());
  }

  /** Another page of the same fragment. */
  String page(int number) {
    String rest = withoutPage();
    return at((rest.isEmpty() ? "" : rest + "&") + PAGE + number);
  }

  /** The fragment of everything. */
  String all() {
    return at("");
  }

  /** The fragment of everything in one named graph. */
  String all(String graph) {
    return at("graph=" + URLEncoder.encode(graph, StandardCharsets.UTF_8));
  }

  private String withoutPage() {
    return Arrays.stream(query.split("&"))
        .filter(each -> !each.startsWith(PAGE))
        .collect(Collectors.joining("&"));
  }

  private String at(String query) {
    return publicUrl.resolve(PATH) + (query.isEmpty() ? "" : "?" + query);
  }
}
