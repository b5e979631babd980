package com.mecfsatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.question.Question;
import com.mecfsatlas.store.ShippedGraph;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The atlas as a program reads it that reads words. */
class ServedMarkdownTest {
  private static final Pattern LINK =
      Pattern.compile("\\]\\(https://www\\.mecfsatlas\\.com(/[^)]*)\\)");
  private static final String RETRACTED = "/evidence/lombardi-2009-detection-infectious";

  @ParameterizedTest
  @EnumSource(EntityType.class)
  void the_list_of_each_kind_leads_to_its_things(EntityType kind) {
    HttpResponse<String> list = get("/" + kind.segment() + ".md?pageSize=2");
    assertThat(list.headers().firstValue("Content-Type")).contains("text/markdown; charset=utf-8");
    List<String> things = links(list.body()).filter(path -> !path.contains("page=")).toList();
    assertThat(things).hasSize(2);
    HttpResponse<String> thing = RunningAtlas.get(things.getFirst(), "text/markdown");
    assertThat(thing.statusCode()).isEqualTo(200);
    assertThat(thing.body())
        .containsPattern("(?m)^# ")
        .contains("## Cite", "## Licence", "Data revision ", "not medical advice");
    assertThat(thing.headers().firstValue("Content-Location")).contains(things.getFirst() + ".md");
  }

  @Test
  void a_retraction_is_the_first_thing_on_the_page_and_stands_in_each_finding() {
    String page = get(RETRACTED + ".md").body();
    assertThat(page).startsWith("**This paper was retracted.");
    assertThat(page.lines().filter(line -> line.contains("**Found**")).toList())
        .isNotEmpty()
        .allMatch(line -> line.startsWith("- **Retracted.** **Found**"));
  }

  @Test
  void a_list_says_of_a_retracted_paper_so_before_its_name() {
    assertThat(get("/evidence.md?standing=retracted").body().lines())
        .filteredOn(line -> line.startsWith("- "))
        .isNotEmpty()
        .allMatch(line -> line.startsWith("- **Retracted.** ["));
  }

  @Test
  void a_page_as_it_was_says_so_above_everything() {
    for (String suffix : List.of(".md", ".txt")) {
      assertThat(get(RETRACTED + "@1" + suffix).body())
          .containsSubsequence(
              "This is the page as it was on ", "This paper was retracted.", "Evidence record");
    }
  }

  @Test
  void llms_txt_names_each_kind_with_its_count_and_each_question() {
    String text = get("/llms.txt").body();
    assertThat(text).startsWith("# ME/CFS Atlas\n\n> ").contains("does not prove is part of");
    for (EntityType kind : EntityType.values()) {
      assertThat(text)
          .contains(
              "- [%s](https://www.mecfsatlas.com/%s.md): %,d\n"
                  .formatted(
                      kind.plural(),
                      kind.segment(),
                      ShippedGraph.graph().list(kind).rows().size()));
    }
    List<Question> questions = Question.all(ShippedGraph.QUERIES);
    assertThat(questions).isNotEmpty();
    assertThat(links(text))
        .containsAll(
            questions.stream().map(question -> "/questions/" + question.name() + ".md").toList());
    assertThat(RunningAtlas.get("/llms", "text/markdown").body()).isEqualTo(text);
  }

  @Test
  void what_llms_txt_leads_to_is_there() {
    List<String> links =
        links(get("/llms.txt").body()).filter(path -> !path.startsWith("/questions/")).toList();
    assertThat(links).hasSizeGreaterThan(EntityType.values().length);
    assertThat(links)
        .allSatisfy(
            path -> assertThat(RunningAtlas.get(path, "*/*").statusCode()).as(path).isEqualTo(200));
  }

  @Test
  void crawlers_and_readers_of_links_are_told_of_llms_txt() {
    assertThat(get("/robots.txt").body()).contains("/llms.txt");
    assertThat(String.join(",", RunningAtlas.get("/", "text/html").headers().allValues("Link")))
        .contains("</llms.txt>; rel=\"describedby\"");
  }

  @Test
  void an_answer_is_its_rows() {
    assertThat(get("/questions/which-claims-have-differing-results.md").body())
        .containsSubsequence("# On which claims", "## Answer (", "- Claim: [", "Found in: ");
  }

  @Test
  void a_search_that_only_guesses_says_so() {
    assertThat(get("/search.md?q=XMRV").body())
        .contains("- **Retracted.** [", "**Does not prove:** ")
        .doesNotContain("Nothing is called just so");
    assertThat(get("/search.md?q=zzqqx%5Bx%5D(y)*b*").body())
        .contains("Nothing is called just so; this is what comes near.");
  }

  private static Stream<String> links(String text) {
    return LINK.matcher(text).results().map((MatchResult found) -> found.group(1));
  }

  private static HttpResponse<String> get(String path) {
    HttpResponse<String> answer = RunningAtlas.get(path, "*/*");
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer;
  }
}
