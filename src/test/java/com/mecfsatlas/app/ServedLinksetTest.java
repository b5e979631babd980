package com.mecfsatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.store.ShippedGraph;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The links of a page as a document (FAIR Signposting level 2, RFC 9264). */
@Execution(ExecutionMode.CONCURRENT)
class ServedLinksetTest {
  private static final String SITE = "https://www.mecfsatlas.com/";
  private static final Pattern LINK =
      Pattern.compile(
          "<([^>]+)>; rel=\"([^\"]+)\"(?:; type=\"[^;]*(?:;profile=[^ ]+)?\")?;"
              + " anchor=\"([^\"]+)\"");

  private static String sample(EntityType kind) {
    return ShippedGraph.graph().list(kind).rows().getFirst().thing().path();
  }

  @ParameterizedTest
  @EnumSource(EntityType.class)
  void both_spellings_hold_the_same_links_and_each_leads_somewhere(EntityType kind)
      throws Exception {
    String path = sample(kind);
    JsonNode document =
        JsonMapper.builder()
            .build()
            .readTree(RunningAtlas.get(path, "application/linkset+json").body());
    assertThat(document.fieldNames()).toIterable().containsExactly("linkset");
    assertThat(document.get("linkset")).hasSize(1);
    JsonNode context = document.get("linkset").get(0);
    assertThat(context.get("anchor").asText()).isEqualTo(SITE + path.substring(1));
    assertThat(context.get("cite-as")).hasSize(1);
    Set<String> inJson = new TreeSet<>();
    context
        .properties()
        .forEach(
            relation ->
                relation
                    .getValue()
                    .forEach(
                        target ->
                            inJson.add(relation.getKey() + " " + target.path("href").asText())));
    Set<String> inLinkFormat = new TreeSet<>();
    for (String line :
        RunningAtlas.get(path, "application/linkset").body().strip().split(",\n", -1)) {
      Matcher link = LINK.matcher(line);
      assertThat(link.matches()).as(line).isTrue();
      assertThat(link.group(3)).isEqualTo(SITE + path.substring(1));
      inLinkFormat.add(link.group(2) + " " + link.group(1));
    }
    assertThat(inLinkFormat).isEqualTo(inJson);
    List<String> ours = new ArrayList<>();
    inJson.stream()
        .map(link -> link.split(" ", 2)[1])
        .filter(href -> href.startsWith(SITE))
        .forEach(ours::add);
    assertThat(ours).hasSizeGreaterThan(10);
    assertThat(ours)
        .allSatisfy(
            href ->
                assertThat(RunningAtlas.get(href.substring(SITE.length() - 1), "*/*").statusCode())
                    .as(href)
                    .isEqualTo(200));
  }

  @ParameterizedTest
  @EnumSource(EntityType.class)
  void a_page_names_its_set_of_links_within_its_header_fields(EntityType kind) {
    HttpResponse<String> answer = RunningAtlas.get(sample(kind), "text/html");
    String links = answer.headers().firstValue("Link").orElseThrow();
    assertThat(links)
        .contains("rel=\"linkset\"; type=\"application/linkset+json\"")
        .contains("rel=\"linkset\"; type=\"application/linkset\"");
    int bytes =
        answer.headers().map().entrySet().stream()
            .flatMap(field -> field.getValue().stream().map(value -> field.getKey() + ": " + value))
            .mapToInt(line -> line.length() + 2)
            .sum();
    assertThat(bytes).isLessThan(4096);
  }
}
