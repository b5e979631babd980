package com.mecfsatlas.app;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.mecfsatlas.evidence.StudyParameters;
import com.mecfsatlas.model.EntityType;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Studies chosen in the search and in the list of records, over HTTP, with the shipped data. */
class ServedStudiesTest {
  private static final String HYDRA = "http://www.w3.org/ns/hydra/core#";
  private static final String BASE = "https://www.mecfsatlas.com/id";
  private static final Pattern OPTION =
      Pattern.compile("<option value=\"([^\"]+)\"[^>]*>[^<]*\\((\\d+)\\)</option>");
  private static final Pattern ROW = Pattern.compile("<li><a href=\"(/evidence/[^\"]+)\">");

  /** Some values of every filter, among them one of which nothing has both. */
  private static final Map<String, List<String>> VALUES =
      new TreeMap<>(
          Map.of(
              "pem", List.of("required", "notRequired", "notApplicable", "unclear"),
              "criteria", List.of("ccc-2003", "fukuda-1994", "icc-2011", "oxford-1991"),
              "design", List.of("rct", "caseControl", "inVitro", "review", "definition"),
              "setting", List.of("people", "laboratory"),
              "standing", List.of("current", "corrected", "retracted", "superseded"),
              "since", List.of("1990", "2010", "2024"),
              "until", List.of("1999", "2015"),
              "about", List.of("virus/hhv-6", "cell/nk-cell", "condition/me-cfs")));

  /** Every value alone. */
  private static List<String> single() {
    return VALUES.entrySet().stream()
        .flatMap(each -> each.getValue().stream().map(value -> pair(each.getKey(), value)))
        .toList();
  }

  /** Values of two or three different filters together, the same each time. */
  private static List<String> several() {
    Random random = new Random(20_261_126);
    return IntStream.range(0, 16)
        .mapToObj(
            i -> {
              Map<String, String> some = new TreeMap<>();
              for (int filters = 2 + random.nextInt(2); filters > 0; filters--) {
                String name = List.copyOf(VALUES.keySet()).get(random.nextInt(VALUES.size()));
                List<String> values = requireNonNull(VALUES.get(name));
                some.put(name, values.get(random.nextInt(values.size())));
              }
              return some.entrySet().stream()
                  .map(each -> pair(each.getKey(), each.getValue()))
                  .collect(Collectors.joining("&"));
            })
        .toList();
  }

  private static String pair(String name, String value) {
    return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static Stream<String> pages() {
    return Stream.of(
            single().stream().map(choice -> "/evidence?" + choice),
            several().stream().map(choice -> "/evidence?" + choice),
            several().stream().map(choice -> "/search?" + choice),
            several().stream().map(choice -> "/search?q=NK%20cells&" + choice))
        .flatMap(each -> each);
  }

  @TestFactory
  Stream<DynamicTest> page_csv_json_ld_and_the_query_behind_give_the_same_records() {
    return Stream.concat(
            pages(),
            Stream.of(
                "/evidence",
                "/search?kind=evidence",
                "/search?q=NK%20cells&kind=evidence",
                "/evidence?q=exercise&pem=required",
                "/evidence?year=1993",
                "/evidence?q=virus&since=2000&sort=label",
                "/search?q=valganciclovir&sort=oldest",
                "/search?q=HIV&setting=people",
                "/search?q=zzzzzzzz&setting=people"))
        .map(page -> dynamicTest(page, () -> same(page)));
  }

  private static void same(String page) {
    String first = html(page);
    List<String> onScreen = rows(page, first);
    assertThat(csv(page)).isEqualTo(onScreen);
    assertThat(jsonLd(page)).isEqualTo(new TreeSet<>(onScreen));
    String query = sourceQuery(first);
    assertThat(query.isEmpty() ? Set.of() : answered(query)).isEqualTo(new TreeSet<>(onScreen));
  }

  @Test
  void the_choices_of_the_tests_leave_some_studies_and_sometimes_none() {
    List<Integer> counts =
        Stream.concat(single().stream(), several().stream())
            .map(choice -> csv("/evidence?" + choice).size())
            .toList();
    assertThat(counts).contains(0).filteredOn(count -> count > 0).hasSizeGreaterThan(30);
  }

  @TestFactory
  Stream<DynamicTest> an_option_leaves_as_many_studies_as_it_says() {
    return Stream.of("/evidence", "/evidence?setting=people&since=2010", "/search?q=NK%20cells")
        .flatMap(page -> options(page).map(option -> Map.entry(page, option)))
        .map(
            each -> {
              String chosen =
                  each.getKey()
                      + (each.getKey().contains("?") ? "&" : "?")
                      + each.getValue().group(1);
              return dynamicTest(
                  chosen,
                  () ->
                      assertThat(csv(chosen)).hasSize(Integer.parseInt(each.getValue().group(2))));
            });
  }

  /** Each option of a select that is still open, as {@code name=value} and its count. */
  private static Stream<MatchResult> options(String page) {
    return Pattern.compile("<select name=\"(\\w+)\">(.*?)</select>")
        .matcher(html(page))
        .results()
        .filter(select -> !select.group(2).contains(" selected"))
        .flatMap(
            select ->
                Pattern.compile("(\\w+=[^ ]+) (\\d+)")
                    .matcher(
                        OPTION
                            .matcher(select.group(2))
                            .results()
                            .map(
                                option ->
                                    select.group(1) + "=" + option.group(1) + " " + option.group(2))
                            .collect(Collectors.joining("\n")))
                    .results());
  }

  @Test
  void the_marks_add_up_to_the_studies() {
    String page = html("/evidence?since=2000");
    int studies = csv("/evidence?since=2000").size();
    String tallies = page.split("<p class=\"key\">", 2)[1].split("</p>", 2)[0];
    int marks =
        Pattern.compile("</i>(\\d+) ")
            .matcher(tallies)
            .results()
            .mapToInt(result -> Integer.parseInt(result.group(1)))
            .sum();
    assertThat(marks).isEqualTo(studies);
    assertThat(page)
        .contains(
            "<h2 id=\"count\">" + studies + " of " + csv("/evidence").size() + " studies</h2>");
  }

  @TestFactory
  Stream<DynamicTest> at_most_five_filters_are_seen_at_once() {
    return Stream.concat(
            Stream.of("/search?q=NK%20cells", "/search?pem=required"),
            Arrays.stream(EntityType.values()).map(kind -> "/" + kind.segment()))
        .map(
            page ->
                dynamicTest(
                    page,
                    () -> {
                      String main = html(page).split("<main", 2)[1];
                      String seen = main.replaceAll("(?s)<details.*?</details>", "");
                      assertThat(main).contains("<label>");
                      assertThat(seen.split("<label>", -1).length - 1).isLessThanOrEqualTo(5);
                    }));
  }

  @Test
  void studies_of_a_thing_are_found_though_the_words_stand_in_none_of_their_titles() {
    assertThat(csv("/search?q=NK%20cells&kind=evidence"))
        .containsAll(csv("/evidence?about=cell/nk-cell"))
        .hasSizeGreaterThan(20);
  }

  @Test
  void filters_that_leave_nothing_say_so_and_offer_to_drop_each() {
    for (String page : List.of("/search?q=NK%20cells&", "/evidence?q=cell&")) {
      assertThat(html(page + "pem=required&standing=retracted&since=1990&about=virus/hhv-6"))
          .contains("No study in the atlas fits. That is not evidence against anything")
          .contains("Drop PEM: PEM required", "Drop Standing of the paper: Retracted")
          .contains("Drop From year: 1990", "Drop About: HHV-6");
    }
  }

  @Test
  void what_is_chosen_is_carried_to_the_other_pages_of_a_list() {
    assertThat(html("/evidence?setting=people&sort=year"))
        .contains("/evidence?page=2&amp;setting=people&amp;sort=year")
        .contains("<input type=\"hidden\" name=\"sort\" value=\"year\">")
        .contains("<option value=\"people\" selected>");
  }

  @Test
  void the_parameters_of_the_views_choose_records_too() {
    assertThat(StudyParameters.OF_RECORDS).containsAll(StudyParameters.OF_VIEWS);
  }

  @Test
  void a_sorted_search_begins_with_the_newest_or_with_the_oldest() {
    List<String> newest = csv("/search?q=valganciclovir&sort=newest");
    List<String> oldest = csv("/search?q=valganciclovir&sort=oldest");
    assertThat(year(newest.getFirst())).isGreaterThan(year(newest.getLast()));
    assertThat(year(oldest.getFirst())).isEqualTo(year(newest.getLast()));
    assertThat(newest).containsExactlyInAnyOrderElementsOf(oldest);
  }

  private static int year(String record) {
    return Integer.parseInt(record.replaceAll("^.*?-(\\d{4})-.*$", "$1"));
  }

  /** A long view, part after part. */
  private static String everyPart(String path) {
    StringBuilder parts = new StringBuilder(html(path));
    for (int part = 2; parts.indexOf(path + "?page=" + part + "\"") >= 0; part++) {
      parts.append(html(path + "?page=" + part));
    }
    return parts.toString();
  }

  @Test
  void claims_can_be_narrowed_to_those_on_which_results_differ() {
    Set<String> shown =
        Pattern.compile("<li><a href=\"(/claim/[^\"]+)\">")
            .matcher(everyPart("/disagreements"))
            .results()
            .map(result -> BASE + result.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(shown).isNotEmpty().isEqualTo(new TreeSet<>(csv("/claim?results=differ")));
    assertThat(html("/claim?results=differ")).contains("class=\"differs\"");
  }

  /** The records on every page, in order. */
  private static List<String> rows(String page, String first) {
    List<String> rows = new ArrayList<>();
    String html = first;
    for (int n = 2; ; n++) {
      ROW.matcher(html).results().forEach(row -> rows.add(BASE + row.group(1)));
      if (!html.contains("aria-label=\"Page " + n + "\"")) {
        return rows;
      }
      html = html(page + (page.contains("?") ? "&" : "?") + "page=" + n);
    }
  }

  private static List<String> csv(String page) {
    String path = page.contains("?") ? page.replaceFirst("\\?", ".csv?") : page + ".csv";
    try (CSVParser csv =
        CSVParser.parse(
            new StringReader(get(path, "text/csv")),
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
      return csv.stream().map(row -> row.get("thing")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> jsonLd(String page) {
    Set<String> members = new TreeSet<>();
    boolean more = true;
    for (int n = 1; more; n++) {
      String there = page + (page.contains("?") ? "&" : "?") + "page=" + n;
      Model model =
          RDFParser.fromString(get(there, "application/ld+json"), Lang.JSONLD11).toModel();
      model
          .listObjectsOfProperty(ResourceFactory.createProperty(HYDRA, "member"))
          .forEachRemaining(member -> members.add(member.asResource().getURI()));
      more = model.contains(null, ResourceFactory.createProperty(HYDRA, "next"));
    }
    return members;
  }

  private static String sourceQuery(String html) {
    return html.contains("<pre tabindex=\"0\">")
        ? html.split("<pre tabindex=\"0\">", 2)[1]
            .split("</pre>", 2)[0]
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&#34;", "\"")
            .replace("&#39;", "'")
            .replace("&amp;", "&")
        : "";
  }

  private static Set<String> answered(String query) {
    return RunningAtlas.post("/sparql", "application/sparql-query", query, "text/csv")
        .body()
        .lines()
        .skip(1)
        .map(line -> line.split(",", 2)[0])
        .filter(each -> each.startsWith(BASE))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String html(String path) {
    return get(path, "text/html");
  }

  private static String get(String path, String accept) {
    HttpResponse<String> response = RunningAtlas.get(path, accept);
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    return response.body();
  }
}
