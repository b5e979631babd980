package com.mecfsatlas.representation.html;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.analysis.Retractions;
import com.mecfsatlas.evidence.ClaimEvidence;
import com.mecfsatlas.evidence.EvidenceLine;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.store.ShippedGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages of all shipped records. */
class EvidencePageTest {
  private static final List<EntityId> RECORDS = ShippedPages.all(EntityType.EVIDENCE).toList();

  /** The texts that a reader reads, in the order of the page; {@code full} those in full only. */
  private static final Pattern READ =
      Pattern.compile(
          "<p class=\"lead\">(?<lead>.*?)</p>"
              + "|<li id=\"f[^\"]*\"(?<full> class=\"full\")?><p>(?<finding>.*?)</p>"
              + "|<h2 id=\"why\">[^<]*</h2>\\s*<p>(?<why>.*?)</p>"
              + "|<li id=\"limit-[0-9]+\">(?<limit>.*?)</li>",
          Pattern.DOTALL);

  private record Shown(int summary, int shorter, int standard, int limits) {}

  private static Shown shown(EntityId record) {
    int summary = 0;
    int limits = 0;
    int rest = 0;
    var texts = READ.matcher(ShippedPages.html(record));
    while (texts.find()) {
      summary += words(texts.group("lead"));
      limits += words(texts.group("limit"));
      rest += words(texts.group("why"));
      rest += texts.group("full") == null ? words(texts.group("finding")) : 0;
    }
    return new Shown(summary, summary + limits, summary + limits + rest, limits);
  }

  private static int words(String text) {
    return text == null ? 0 : WordCount.count(text);
  }

  @Test
  void short_is_sixty_words_and_standard_a_hundred_and_eighty_with_all_limits() {
    List<String> offenders = new ArrayList<>();
    for (EntityId record : RECORDS) {
      Shown shown = shown(record);
      if (shown.summary() == 0
          || shown.summary() > 60
          || shown.standard() > ReadingLengths.STANDARD
          || shown.limits() == 0) {
        offenders.add(record.path() + " " + shown);
      }
    }
    assertThat(RECORDS).hasSizeGreaterThan(100);
    assertThat(offenders).isEmpty();
  }

  @Test
  void the_times_on_a_page_count_the_words_on_the_page() {
    for (EntityId record : RECORDS.subList(0, 40)) {
      ReadingLengths lengths = ShippedPages.evidence(record).lengths();
      Shown shown = shown(record);
      assertThat(List.of(lengths.shorter(), lengths.standard()))
          .as(record.path())
          .containsExactly(shown.shorter(), shown.standard());
    }
    assertThat(Stream.of(1, 15, 16, 60, 61, 171, 180, 181, 400).map(WordCount::time))
        .containsExactly("5 s", "5 s", "10 s", "20 s", "25 s", "1 min", "1 min", "2 min", "3 min");
  }

  @Test
  void a_drawing_says_what_the_list_beside_it_says_and_every_node_leads_to_its_page() {
    int drawings = 0;
    for (EntityId record : RECORDS) {
      EvidencePage page = ShippedPages.evidence(record);
      for (Drawing drawing : page.drawing()) {
        drawings++;
        Set<String> drawn =
            drawing.lines().stream()
                .map(line -> line.from().href() + " " + line.words() + " " + line.to().href())
                .collect(toCollection(TreeSet::new));
        assertThat(drawn).as(record.path()).isEqualTo(listed(page.connections()));
        assertThat(drawing.boxes())
            .hasSizeLessThanOrEqualTo(Drawing.MOST)
            .allMatch(box -> box.thing().leads());
      }
    }
    assertThat(drawings).isGreaterThan(100);
  }

  /** The listed statements as an arrow words them: those between the same two things together. */
  private static Set<String> listed(List<Connection> connections) {
    return connections.stream()
        .filter(Drawing::draws)
        .map(
            each ->
                each.subject().href()
                    + " "
                    + Drawing.words(
                        each.mark(),
                        connections.stream()
                            .filter(
                                other ->
                                    other.subject().equals(each.subject())
                                        && other.object().equals(each.object())
                                        && other.mark().equals(each.mark()))
                            .map(Connection::relation)
                            .distinct()
                            .collect(joining(" and ")))
                    + " "
                    + each.object().href())
        .collect(toCollection(TreeSet::new));
  }

  @Test
  void studies_that_agree_have_the_same_outcome_and_all_others_differ() {
    for (EntityId record : RECORDS) {
      for (OtherStudies others : OtherStudies.of(ShippedPages.LEDGER.claims(), record)) {
        assertThat(others.agree()).allMatch(each -> each.outcome().equals(others.own().outcome()));
        assertThat(others.differ())
            .noneMatch(each -> each.outcome().equals(others.own().outcome()));
        assertThat(Stream.concat(others.agree().stream(), others.differ().stream()))
            .as(record.path())
            .containsExactlyInAnyOrderElementsOf(measured(others.claim(), record));
      }
    }
  }

  private static List<EvidenceLine> measured(ClaimEvidence claim, EntityId record) {
    return claim.studies().stream()
        .filter(study -> study.counted() && !study.record().equals(record))
        .filter(study -> !study.outcome().equals("notMeasured"))
        .toList();
  }

  @Test
  void studies_that_differ_are_told_with_what_else_is_unlike_and_lead_to_the_comparison() {
    EntityId record =
        RECORDS.stream()
            .filter(
                each ->
                    OtherStudies.of(ShippedPages.LEDGER.claims(), each).stream()
                        .anyMatch(others -> !others.differences().isEmpty()))
            .findFirst()
            .orElseThrow();
    assertThat(ShippedPages.html(record))
        .contains("Studies that agree and differ", "How they differ: ", "Those that differ</th>")
        .contains("Differences between studies are not explanations.", "href=\"/compare?ids=");
  }

  @Test
  void every_retracted_record_says_so_before_anything_else() {
    List<EntityId> retracted =
        Retractions.of(
                ShippedGraph.graph(),
                ShippedPages.LEDGER,
                ShippedPages.QUERIES.get("view/retractions"),
                Map.of())
            .papers()
            .stream()
            .map(paper -> new EntityId(EntityType.EVIDENCE, paper.paper().thing().slug()))
            .filter(RECORDS::contains)
            .toList();
    assertThat(retracted).isNotEmpty();
    for (EntityId record : retracted) {
      assertThat(ShippedPages.html(record))
          .as(record.path())
          .containsSubsequence("<article", "This paper was retracted.", "<h1", "not counted");
    }
  }

  @Test
  void all_styles_stand_on_the_page_to_be_copied_without_a_script() {
    assertThat(Sample.page(Sample.RECORD))
        .containsSubsequence(
            "<h2 id=\"cite\"",
            "A citation, apa.",
            "In other styles",
            "Vancouver",
            "A citation, vancouver.",
            "BibTeX");
  }
}
