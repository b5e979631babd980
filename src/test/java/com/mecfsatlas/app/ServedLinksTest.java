package com.mecfsatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.model.EntityType;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Every link within the atlas leads somewhere, down to the place on the page. */
@Execution(ExecutionMode.CONCURRENT)
class ServedLinksTest {
  /** A walk that meets fewer has lost its pages. */
  private static final int LEAST_LINKS = 1000;

  private final Map<String, Answer> answers = new HashMap<>();

  /** What a page answered; {@code page} is empty where it is no HTML. */
  private record Answer(int status, Document page) {
    /** Empty where the page is there and has the place; the top of a page has no name. */
    String fault(String place) {
      if (status != 200) {
        return "answers " + status;
      }
      return place.isEmpty() || page.getElementById(place) != null ? "" : "has no such place";
    }
  }

  @Test
  void every_link_within_the_atlas_leads_somewhere() throws Exception {
    Map<URI, String> links = new LinkedHashMap<>();
    List<String> broken = new ArrayList<>();
    for (String page : pages()) {
      URI here = RunningAtlas.at(page);
      Document read = answer(here).page();
      for (Element link : read.select("a[href], link[href], form[action]")) {
        String address = link.hasAttr("href") ? link.attr("href") : link.attr("action");
        if (address.startsWith("#")) {
          if (read.getElementById(address.substring(1)) == null) {
            broken.add(address + " on " + page + ": has no such place");
          }
        } else if (address.startsWith("/") || address.startsWith("?")) {
          links.putIfAbsent(here.resolve(address), page);
        }
      }
    }
    assertThat(links).hasSizeGreaterThan(LEAST_LINKS);
    for (Map.Entry<URI, String> link : links.entrySet()) {
      URI target = link.getKey();
      String fault = answer(target).fault(Objects.requireNonNullElse(target.getFragment(), ""));
      if (!fault.isEmpty()) {
        broken.add(target + " on " + link.getValue() + ": " + fault);
      }
    }
    assertThat(broken).isEmpty();
  }

  private static Iterable<String> pages() {
    return new TreeSet<>(
        Stream.concat(
                PagesIT.PAGES.stream(),
                Arrays.stream(EntityType.values()).map(kind -> "/" + kind.segment()))
            .toList());
  }

  private Answer answer(URI target) throws InterruptedException {
    String path =
        target.getRawPath() + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery());
    Answer known = answers.get(path);
    if (known == null) {
      known = ask(path);
      answers.put(path, known);
    }
    return known;
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
