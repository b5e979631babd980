package com.mecfsatlas.representation.prose;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.representation.html.Hyperlink;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** What is written is read back by a parser of CommonMark: the same blocks, the same words. */
final class MarkdownTextTest {
  private static final List<String> SIGNS =
      List.of(
          "#",
          "# ",
          "-",
          "- ",
          "+ ",
          "* ",
          "**",
          "__",
          "_",
          "`",
          "```\n",
          "~~~",
          "~",
          ">",
          "> ",
          "<b>",
          "</b>",
          "<script>",
          "<!-- ",
          " -->",
          "<https://a.example>",
          "[x](y)",
          "![x](y)",
          "[x]: y",
          "[",
          "]",
          "(",
          ")",
          "!",
          "&amp;",
          "&#42;",
          "\\",
          "\\*",
          "|",
          "| a | b |\n",
          "=",
          "===",
          "---",
          "***",
          "1. ",
          "23) ",
          "1.",
          "    ",
          "\t",
          "\n",
          "\n\n",
          "  \n",
          "\u00a0",
          "\u2028",
          "\u0000",
          "\u001b[31m",
          "$x$",
          "{#id}",
          "http://a.example",
          "a@b.c",
          "word",
          "β",
          "😀",
          "é",
          " ",
          ".",
          ",",
          "\"",
          "'");

  @Property(tries = 500)
  void text_from_the_data_is_read_back_as_that_text(@ForAll("texts") String text) {
    Prose prose =
        new Prose()
            .title("T " + text)
            .says(Inlines.strong("S " + text + " S").then(" and ").then(text))
            .heading("H")
            .says(text + " P")
            .quotes(text + " Q")
            .lists(
                List.of(
                    new Bullet(Inlines.of(text + " B"), List.of(Bullet.of(text + " C"))),
                    Bullet.of(Inlines.of(text).then(Hyperlink.to(text, "/virus/hhv-6")))))
            .subheading(Inlines.of(text + "\t3"));
    assertThat(tree(Parser.builder().build().parse(MarkdownText.of(prose.document()))))
        .isEqualTo(tree(prose.document()));
  }

  @Property
  void an_address_is_read_back_as_an_address(@ForAll("texts") String text) {
    Prose prose = new Prose().says(Inlines.of("a ").then(Hyperlink.to("b", "/search?q=" + text)));
    List<String> read = tree(Parser.builder().build().parse(MarkdownText.of(prose.document())));
    assertThat(read).isEqualTo(tree(prose.document()));
    assertThat(read).filteredOn(each -> each.startsWith("1Link")).hasSize(1);
  }

  @Example
  void an_address_that_is_its_own_text_is_an_autolink() {
    assertThat(
            MarkdownText.of(
                new Prose().says(Inlines.address("https://doi.org/10.1016/(x)_1")).document()))
        .isEqualTo("<https://doi.org/10.1016/(x)_1>\n");
  }

  @Example
  void what_other_dialects_take_for_markup_is_escaped_too() {
    assertThat(MarkdownText.of(new Prose().says("a ~~b~~ | $c$").document()))
        .isEqualTo("a \\~\\~b\\~\\~ \\| \\$c\\$\n");
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.of(SIGNS)), Tuple.of(1, Arbitraries.strings().ofMaxLength(4)))
        .list()
        .ofMaxSize(8)
        .map(parts -> String.join("", parts));
  }

  /** Each node with its place, and words that stand side by side as one. */
  private static List<String> tree(Node document) {
    List<String> tree = new ArrayList<>();
    write(document, 0, tree);
    return tree;
  }

  private static void write(Node node, int depth, List<String> tree) {
    StringBuilder words = new StringBuilder();
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Text text) {
        words.append(text.getLiteral());
      } else {
        told(words, depth, tree);
        tree.add(
            depth
                + child.getClass().getSimpleName()
                + (child instanceof Link link ? " " + link.getDestination() : ""));
        write(child, depth + 1, tree);
      }
    }
    told(words, depth, tree);
  }

  private static void told(StringBuilder words, int depth, List<String> tree) {
    if (!words.isEmpty()) {
      tree.add(depth + " " + words);
      words.setLength(0);
    }
  }
}
