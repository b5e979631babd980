package com.mecfsatlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.mecfsatlas.analysis.keyquestion.KeyQuestion;
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
  void there_is_one_main_action_and_a_card_for_each_key_question() {
    assertThat(main().split("<button", -1)).hasSize(2);
    String cards = main().split("class=\"cards big answers\"", 2)[1].split("</ul>", 2)[0];
    assertThat(cards.split("<li>", -1)).hasSize(KeyQuestion.all().size() + 1);
    assertThat(cards)
        .containsSubsequence(
            KeyQuestion.all().stream().map(KeyQuestion::question).toArray(String[]::new));
  }

  @Test
  void who_has_read_comes_before_the_search_and_the_answers_before_the_picture() {
    assertThat(main())
        .containsSubsequence(
            "Studies read by a program: <a",
            "Checked by a person: <a",
            "Last change: <a",
            "<form class=\"search\"",
            "class=\"cards big answers\"",
            "<svg class=\"cols\"",
            "href=\"/sparql\"",
            "href=\"/virus\"");
  }

  @Test
  void the_picture_is_that_of_the_answer_it_leads_to() {
    String answer = RunningAtlas.get("/answers/what-is-pem", "text/html").body();
    assertThat(answer).contains(figure(main()));
    assertThat(figure(main())).contains("class=\"a\"");
  }

  private static String figure(String page) {
    return page.split("<figure>", 2)[1].split("</figure>", 2)[0];
  }

  @Test
  void the_numbers_are_those_of_the_pages_they_lead_to() {
    for (String path : new String[] {"/retractions", "/disagreements"}) {
      String heading = RunningAtlas.get(path, "text/html").body().split("<h1>", 2)[1];
      String count = heading.replaceFirst("(?s)^[^(]*\\((\\d+)\\).*$", "$1");
      assertThat(main())
          .containsPattern(
              "<a href=\"" + path + "\">[^<]+</a> <span class=\"muted\">" + count + "<");
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
