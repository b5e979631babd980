package com.mecfsatlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The front door, with the shipped data. */
class ServedHomeTest {
  @TestFactory
  Stream<DynamicTest> every_door_leads_somewhere() {
    return Pattern.compile("href=\"(/[^\"]*)\"")
        .matcher(main())
        .results()
        .map(link -> link.group(1))
        .distinct()
        .map(
            path ->
                dynamicTest(
                    path,
                    () ->
                        assertThat(RunningAtlas.get(path, "text/html").statusCode())
                            .isEqualTo(200)));
  }

  @Test
  void there_is_one_main_action_and_four_cards() {
    assertThat(main().split("<button", -1)).hasSize(2);
    String cards = main().split("class=\"cards big\"", 2)[1].split("</ul>", 2)[0];
    assertThat(cards.split("<li>", -1)).hasSize(5);
    assertThat(cards)
        .containsSubsequence(
            "Read one study", "How is X connected to Y?", "What is not studied yet?", "The data");
  }

  @Test
  void the_numbers_are_those_of_the_pages_they_lead_to() {
    for (String path : new String[] {"/retractions", "/disagreements"}) {
      String heading = RunningAtlas.get(path, "text/html").body().split("<h1>", 2)[1];
      String count = heading.replaceFirst("(?s)^[^(]*\\((\\d+)\\).*$", "$1");
      assertThat(main()).contains("<a href=\"" + path + "\">" + count + "</a>");
    }
  }

  @Test
  void the_study_to_begin_with_is_of_people_and_says_what_it_does_not_prove() {
    String path =
        main().replaceFirst("(?s)^.*?href=\"(/evidence/[^\"?]+)\\?length=short\".*$", "$1");
    assertThat(RunningAtlas.get(path, "text/html").body())
        .contains("class=\"q limits\"")
        .doesNotContain("This paper was retracted");
    assertThat(main()).contains(path);
  }

  private static String main() {
    return RunningAtlas.get("/", "text/html").body().split("<main", 2)[1].split("</main>", 2)[0];
  }
}
