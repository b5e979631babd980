package com.mecfsatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.store.Listing;
import com.mecfsatlas.store.ShippedGraph;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How much a page weighs (ui.md, W1): the heaviest of each template, and some of each kind. */
class PageWeightTest {
  private static final Pattern ELEMENT = Pattern.compile("<[a-z]");
  private static final Pattern STYLESHEET = Pattern.compile("rel=\"stylesheet\" href=\"([^\"]+)\"");

  static Stream<String> pages() {
    return Stream.concat(
        Stream.of(
            "/",
            "/answers",
            "/answers/does-a-virus-cause-it",
            "/answers/what-is-pem",
            "/answers/what-was-tried-in-trials",
            "/answers/what-is-different-in-the-blood",
            "/answers/what-about-covid",
            "/answers/what-is-not-known",
            "/condition/me-cfs",
            "/virus/ebv",
            "/cell/nk-cell",
            "/symptom/post-exertional-malaise",
            "/symptom/fatigue",
            "/claim/nk-cytotoxicity-weaker-in-me-cfs",
            "/criterion/fukuda-1994",
            "/evidence/lusso-1993-infection-natural",
            "/evidence/lombardi-2009-detection-infectious",
            "/compare/criteria",
            "/matrix",
            "/matrix/virus/cell",
            "/matrix/virus/condition",
            "/timeline?about=condition/me-cfs",
            "/timeline?about=condition/me-cfs&page=2",
            "/connect?from=virus/ebv&to=condition/me-cfs",
            "/disagreements",
            "/treatment",
            "/treatment?sort=firstStudy",
            "/trials",
            "/trials?page=2",
            "/trials?page=3",
            "/disagreements?about=condition/me-cfs",
            "/explore?focus=condition/me-cfs",
            "/explore?focus=condition/me-cfs&kind=concept"),
        Arrays.stream(EntityType.values()).flatMap(PageWeightTest::some));
  }

  private static Stream<String> some(EntityType kind) {
    var rows = ShippedGraph.graph().list(kind).rows();
    return Stream.of(rows.getFirst(), rows.getLast()).map(Listing.Row::thing).map(t -> t.path());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void a_page_with_its_stylesheet_is_thirty_kilobytes_at_most_and_fifteen_hundred_elements(
      String path) throws IOException, InterruptedException {
    String page = RunningAtlas.get(path, "text/html").body();
    var stylesheet = STYLESHEET.matcher(page);
    assertThat(stylesheet.find()).isTrue();
    assertThat(transferred(path) + transferred(stylesheet.group(1))).isLessThan(30_000);
    assertThat(ELEMENT.matcher(page).results().count()).isLessThanOrEqualTo(1500);
  }

  private static int transferred(String path) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      var response =
          client.send(
              HttpRequest.newBuilder(RunningAtlas.at(path))
                  .header("Accept", "text/html, text/css")
                  .header("Accept-Encoding", "gzip")
                  .build(),
              BodyHandlers.ofByteArray());
      assertThat(response.statusCode()).as(path).isEqualTo(200);
      assertThat(response.headers().firstValue("Content-Encoding")).as(path).contains("gzip");
      return response.body().length;
    }
  }
}
