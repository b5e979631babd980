package com.mecfsatlas.representation.prose;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.representation.BarePages;
import com.mecfsatlas.representation.RepresentationOptions;
import com.mecfsatlas.representation.Samples;
import com.mecfsatlas.representation.ShippedData;
import com.mecfsatlas.store.Description;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ProseWriterTest {
  private static final ProseWriter TEXT =
      new ProseWriter(ProseSpelling.PLAIN_TEXT, BarePages.PAGES);
  private static final ProseWriter MARKDOWN =
      new ProseWriter(ProseSpelling.MARKDOWN, BarePages.PAGES);
  private static final String RECORD = "lusso-1993-infection-natural";

  @Test
  void a_retraction_comes_before_everything_else_in_bold() {
    Description retracted = Samples.read("retracted.ttl", "evidence", "doe-2001-made-up");
    assertThat(markdown(retracted))
        .startsWith(
            "**This paper was retracted. Do not rely on its findings.** Withdrawn by its"
                + " authors.\n\n# A made-up title\n");
    assertThat(text(retracted))
        .startsWith(
            "This paper was retracted. Do not rely on its findings. Withdrawn by its\n"
                + "authors.\n\nA made-up title\n====");
  }

  @Test
  void a_record_says_what_was_found_and_what_that_does_not_prove_in_order() {
    assertThat(markdown(ShippedData.describe("evidence", RECORD)))
        .containsSubsequence(
            "# Infection of natural killer cells",
            "Evidence record",
            "[Lusso, P](https://www.mecfsatlas.com/author/lusso-p)",
            "<https://doi.org/10.1038/362458a0>",
            "**PEM: no patients in this study.**",
            "## What the study found",
            "- **Found** · Cells in a dish · PEM: no patients in this study: In a dish",
            "## Why it may matter",
            "## What this does not prove\n\n- No person with ME/CFS took part.",
            "## Cite",
            "> Lusso, P",
            "[Turtle](https://www.mecfsatlas.com/evidence/" + RECORD + ".ttl)",
            "## Licence",
            "Data revision ",
            "not medical advice");
  }

  @Test
  void plain_text_says_the_same_in_the_same_order() {
    assertThat(text(ShippedData.describe("evidence", RECORD)))
        .containsSubsequence(
            "Infection of natural killer cells",
            "Lusso, P, Malnati, M S, Garzino-Demo, A",
            "WHAT THE STUDY FOUND\n- Found · Cells in a dish",
            "WHY IT MAY MATTER",
            "WHAT THIS DOES NOT PROVE\n- No person with ME/CFS took part.",
            "CITE",
            "<https://www.mecfsatlas.com/evidence/" + RECORD + ".bib?of=record>",
            "LICENCE");
  }

  @Test
  void both_spellings_have_the_same_words() {
    for (EntityType kind : EntityType.values()) {
      Description described = ShippedData.all(kind, 1).findFirst().orElseThrow();
      assertThat(words(text(described).replaceAll("<http\\S*>|(?m)^=+$", "")))
          .as(kind.segment())
          .isEqualTo(words(rendered(markdown(described))));
    }
  }

  @Test
  void a_claim_stands_as_a_question_with_its_counts_and_every_limit() {
    assertThat(markdown(ShippedData.describe("claim", "nk-cytotoxicity-weaker-in-me-cfs")))
        .containsSubsequence(
            "# Claim: Is NK-cell cytotoxicity weaker in ME/CFS?\n",
            "**Counted:** found in ",
            "A claim is what findings bear on, not a fact.",
            "## The tally",
            "## Papers that are counted",
            "## What these papers do not prove");
  }

  @Test
  void a_virus_carries_the_limits_of_its_evidence() {
    assertThat(markdown(ShippedData.describe("virus", "hhv-6")))
        .contains("narrower: [", "**Does not prove:** No person with ME/CFS took part.");
  }

  @Test
  void a_case_definition_says_of_each_element_what_it_asks() {
    assertThat(markdown(ShippedData.describe("criterion", "ccc-2003")))
        .containsSubsequence(
            "**PEM required.**",
            "- **required:** [Post-exertional malaise](",
            "- **one of a group:");
  }

  @ParameterizedTest
  @EnumSource(EntityType.class)
  void every_kind_has_one_title_first_and_no_markup_but_ours(EntityType kind) {
    List<Description> descriptions = ShippedData.all(kind, 12).toList();
    assertThat(descriptions).isNotEmpty();
    for (Description described : descriptions) {
      Markup markup = Markup.of(markdown(described));
      assertThat(markup.titles).as(described.thing().path()).hasSize(1);
      assertThat(markup.foreign).as(described.thing().path()).isEmpty();
      assertThat(markup.addresses)
          .isNotEmpty()
          .allMatch(address -> address.matches("https?://[!-;=?-~]+"));
    }
  }

  @ParameterizedTest
  @EnumSource(EntityType.class)
  void lines_of_text_have_at_most_72_columns_unless_a_word_is_longer(EntityType kind) {
    List<Description> descriptions = ShippedData.all(kind, 12).toList();
    assertThat(descriptions).isNotEmpty();
    assertThat(descriptions)
        .flatMap(description -> text(description).lines().toList())
        .filteredOn(line -> line.replaceFirst("^ *(- )?", "").contains(" "))
        .allSatisfy(line -> assertThat(line.codePoints().count()).isLessThanOrEqualTo(72));
  }

  @Test
  void nothing_in_the_data_becomes_markup_or_steers_a_terminal() {
    Description nasty = Samples.read("nasty-literals.ttl", "virus", "made-up");
    assertThat(text(nasty)).doesNotContainPattern("[\\p{Cntrl}&&[^\\n]]");
    assertThat(markdown(nasty)).doesNotContainPattern("[\\p{Cntrl}&&[^\\n]]");
    assertThat(Markup.of(markdown(nasty)).foreign).isEmpty();
  }

  /** What a reader of CommonMark makes of a page. */
  private static final class Markup extends AbstractVisitor {
    private final List<String> titles = new ArrayList<>();
    private final List<String> addresses = new ArrayList<>();
    private final List<Node> foreign = new ArrayList<>();

    static Markup of(String markdown) {
      Markup markup = new Markup();
      Parser.builder().build().parse(markdown).accept(markup);
      return markup;
    }

    @Override
    public void visit(Heading heading) {
      if (heading.getLevel() == 1) {
        titles.add(rendered(heading));
      }
      visitChildren(heading);
    }

    @Override
    public void visit(Link link) {
      addresses.add(link.getDestination());
      visitChildren(link);
    }

    @Override
    public void visit(HtmlBlock node) {
      foreign.add(node);
    }

    @Override
    public void visit(HtmlInline node) {
      foreign.add(node);
    }

    @Override
    public void visit(Image node) {
      foreign.add(node);
    }

    @Override
    public void visit(FencedCodeBlock node) {
      foreign.add(node);
    }

    @Override
    public void visit(IndentedCodeBlock node) {
      foreign.add(node);
    }

    @Override
    public void visit(CustomBlock node) {
      foreign.add(node);
    }
  }

  private static List<String> words(String text) {
    return Stream.of(text.toLowerCase(Locale.ROOT).split("\\s+"))
        .filter(word -> !word.isBlank() && !word.equals("-"))
        .toList();
  }

  private static String rendered(String markdown) {
    return rendered(Parser.builder().build().parse(markdown));
  }

  private static String rendered(Node node) {
    StringBuilder text = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text words) {
            text.append(words.getLiteral());
          }

          @Override
          public void visit(Paragraph block) {
            visitChildren(block);
            text.append('\n');
          }

          @Override
          public void visit(Heading block) {
            visitChildren(block);
            text.append('\n');
          }
        });
    return text.toString();
  }

  private static String text(Description description) {
    return new String(TEXT.write(description, RepresentationOptions.DEFAULT), UTF_8);
  }

  private static String markdown(Description description) {
    return new String(MARKDOWN.write(description, RepresentationOptions.DEFAULT), UTF_8);
  }
}
