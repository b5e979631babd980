package com.mecfsatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.graph.Kind;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Every link within the atlas leads somewhere, down to the place on the page. */
class ServedLinksTest {
  /** A walk that meets fewer has lost its pages. */
  private static final int LEAST_LINKS = 1000;

  private final Map<String, Answer> answers = new HashMap<>();

  /** What a page answered; {@code page} is empty where it is no HTML. */
  private record Answer(int status, Document page) {}

  @Test
  void every_link_within_the_atlas_leads_somewhere() throws Exception {
    Map<String, String> links = new LinkedHashMap<>();
    for (String page : pages()) {
      Answer answer = answer(page);
      for (Element link : answer.page().select("a[href], link[href], form[action]")) {
        String address = link.hasAttr("href") ? link.attr("href") : link.attr("action");
        if (address.startsWith("/") || address.startsWith("#") || address.startsWith("?")) {
          links.putIfAbsent(URI.create(here(page)).resolve(address).toString(), page);
        }
      }
    }
    assertThat(links).hasSizeGreaterThan(LEAST_LINKS);
    List<String> broken = new ArrayList<>();
    for (Map.Entry<String, String> link : links.entrySet()) {
      String fault = fault(link.getKey());
      if (!fault.isEmpty()) {
        broken.add(link.getKey() + " on " + link.getValue() + ": " + fault);
      }
    }
    assertThat(broken).isEmpty();
  }

  private static Iterable<String> pages() {
    return new TreeSet<>(
        Stream.concat(
                PagesIT.PAGES.stream(),
                Arrays.stream(Kind.values()).map(kind -> "/" + kind.segment()))
            .toList());
  }

  private static String here(String page) {
    return RunningAtlas.at(page).toString();
  }

  /** Empty where there is none. */
  private String fault(String address) throws InterruptedException {
    int hash = address.indexOf('#');
    Answer answer = answer(hash < 0 ? address : address.substring(0, hash));
    if (answer.status() != 200) {
      return "answers " + answer.status();
    }
    String fragment = hash < 0 ? "" : address.substring(hash + 1);
    return fragment.isEmpty() || answer.page().getElementById(fragment) != null
        ? ""
        : "has no such place";
  }

  private Answer answer(String address) throws InterruptedException {
    String path = address.startsWith("/") ? address : pathOf(address);
    Answer known = answers.get(path);
    if (known == null) {
      known = ask(path);
      answers.put(path, known);
    }
    return known;
  }

  private static String pathOf(String address) {
    return address.substring(here("/").length() - 1);
  }

  /** As a browser: a redirect is followed, and a busy service asked again when it says. */
  private static Answer ask(String path) throws InterruptedException {
    HttpResponse<String> response = RunningAtlas.get(path, "text/html, */*;q=0.5");
    if (response.statusCode() == 429) {
      Thread.sleep(1000 * Long.parseLong(response.headers().firstValue("Retry-After").orElse("1")));
      return ask(path);
    }
    if (response.statusCode() / 100 == 3) {
      return ask(response.headers().firstValue("Location").orElseThrow());
    }
    boolean html = response.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
    return new Answer(response.statusCode(), Jsoup.parse(html ? response.body() : ""));
  }
}
