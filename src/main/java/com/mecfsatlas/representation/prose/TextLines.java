package com.mecfsatlas.representation.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** A document as plain text, no line longer than 72 columns unless one word is. */
final class TextLines {
  private static final int WIDTH = 72;

  private final List<String> lines = new ArrayList<>();

  private TextLines() {}

  static String of(Node document) {
    TextLines text = new TextLines();
    document.accept(text.new Blocks());
    return String.join("\n", text.lines) + "\n";
  }

  /** Blocks one after another; {@code indent} is that of the list or quote they are in. */
  private final class Blocks extends AbstractVisitor {
    private String first = "";
    private String next = "";

    @Override
    public void visit(Heading heading) {
      String words = words(heading);
      if (!lines.isEmpty()) {
        lines.add("");
      }
      wrap(heading.getLevel() == 2 ? words.toUpperCase(Locale.ROOT) : words, "", "");
      if (heading.getLevel() == 1) {
        lines.add("=".repeat(Math.min(WIDTH, columns(words))));
      }
    }

    @Override
    public void visit(Paragraph paragraph) {
      if (paragraph.getPrevious() instanceof Paragraph) {
        lines.add("");
      }
      wrap(words(paragraph) + written(paragraph), first, next);
      first = next;
    }

    @Override
    public void visit(ListItem item) {
      indented("- ", "  ", item);
    }

    @Override
    public void visit(BlockQuote quote) {
      indented("    ", "    ", quote);
    }

    private void indented(String mark, String rest, Node block) {
      String outer = next;
      first = outer + mark;
      next = outer + rest;
      visitChildren(block);
      first = outer;
      next = outer;
    }
  }

  /** The address, where a block is nothing but the way to it (RFC 3986 appendix C). */
  private static String written(Node block) {
    return block.getFirstChild() instanceof Link link
            && link.getNext() == null
            && !words(link).equals(link.getDestination())
        ? " <" + link.getDestination() + ">"
        : "";
  }

  private void wrap(String text, String first, String next) {
    StringBuilder line = new StringBuilder(first);
    boolean empty = true;
    for (String word : Stream.of(text.split(" ", -1)).filter(each -> !each.isEmpty()).toList()) {
      if (!empty && columns(line) + 1 + columns(word) > WIDTH) {
        lines.add(line.toString());
        line = new StringBuilder(next);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    lines.add(line.toString());
  }

  private static String words(Node block) {
    StringBuilder words = new StringBuilder();
    block.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text text) {
            words.append(text.getLiteral());
          }
        });
    return words.toString();
  }

  private static int columns(CharSequence text) {
    return (int) text.codePoints().count();
  }
}
