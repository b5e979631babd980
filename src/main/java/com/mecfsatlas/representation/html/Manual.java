package com.mecfsatlas.representation.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** A page of the manual, written in CommonMark, as the body of a page. */
final class Manual {
  private static final HtmlRenderer HTML =
      HtmlRenderer.builder()
          .extensions(List.of(HeadingAnchorExtension.create()))
          .escapeHtml(true)
          .build();

  private Manual() {}

  /** The page of that name, without its title, which the page itself has. */
  static String html(String name) {
    Node page = Parser.builder().build().parse(text(name));
    page.accept(new Fitting());
    return HTML.render(page);
  }

  private static String text(String name) {
    try (InputStream in = Manual.class.getResourceAsStream(name + ".md")) {
      return new String(requireNonNull(in, name).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes out the title, and links to pages of the manual that the server does not show. */
  private static final class Fitting extends AbstractVisitor {
    @Override
    public void visit(Heading heading) {
      if (heading.getLevel() == 1) {
        heading.unlink();
      }
    }

    @Override
    public void visit(Link link) {
      if (link.getDestination().endsWith(".md")) {
        for (Node words = link.getFirstChild(); words != null; words = link.getFirstChild()) {
          link.insertBefore(words);
        }
        link.unlink();
      }
    }
  }
}
