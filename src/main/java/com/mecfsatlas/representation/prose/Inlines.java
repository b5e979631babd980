package com.mecfsatlas.representation.prose;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.representation.html.Hyperlink;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * Words in a line, some of which stand out or lead somewhere (CommonMark section 6). Text comes in
 * as text: only the calls make markup.
 */
final class Inlines {
  /** A control character or a line end in a text is a space here: nothing steers a terminal. */
  private static final Pattern SPACE = Pattern.compile("[\\p{Cc}\\s]+");

  private static final Pattern EDGE = Pattern.compile("^[\\p{Z}]+|[\\p{Z}]+$");

  private final List<Node> nodes = new ArrayList<>();

  static Inlines of(String text) {
    return new Inlines().then(text);
  }

  static Inlines strong(String text) {
    return new Inlines().thenStrong(text);
  }

  static Inlines link(Hyperlink link) {
    return new Inlines().then(link);
  }

  /** An address that is read as well as followed. */
  static Inlines address(String address) {
    return new Inlines().then(Hyperlink.to(address, address));
  }

  /** Several, with {@code between} between them. */
  static Inlines joined(String between, List<Inlines> parts) {
    Inlines all = new Inlines();
    for (Inlines part : parts) {
      if (!part.isEmpty()) {
        if (!all.isEmpty()) {
          all.then(between);
        }
        all.nodes.addAll(part.nodes);
      }
    }
    return all;
  }

  /** The same of links. */
  static Inlines links(String between, List<Hyperlink> links) {
    return joined(between, links.stream().map(Inlines::link).toList());
  }

  Inlines then(String text) {
    String words = SPACE.matcher(text).replaceAll(" ");
    if (!words.isEmpty()) {
      nodes.add(new Text(words));
    }
    return this;
  }

  /** Spaces at the edges would keep the signs around it from being read as such (section 6.2). */
  Inlines thenStrong(String text) {
    return around(new StrongEmphasis("**"), text);
  }

  Inlines then(Hyperlink link) {
    return link.leads()
        ? around(new Link(absolute(link.href()), null), link.text())
        : then(link.text());
  }

  Inlines then(Inlines others) {
    nodes.addAll(others.nodes);
    return this;
  }

  /** Whether there is nothing to read. */
  boolean isEmpty() {
    return nodes.stream()
        .allMatch(each -> each instanceof Text text && text.getLiteral().isBlank());
  }

  /** Puts them into a block; spaces at its ends are none of its words. */
  <T extends Node> T in(T block) {
    for (Node each : nodes) {
      if (each instanceof Text text && block.getLastChild() instanceof Text before) {
        before.setLiteral(before.getLiteral() + text.getLiteral());
      } else {
        block.appendChild(each);
      }
    }
    if (block.getFirstChild() instanceof Text first) {
      first.setLiteral(first.getLiteral().stripLeading());
    }
    if (block.getLastChild() instanceof Text last) {
      last.setLiteral(last.getLiteral().stripTrailing());
    }
    return block;
  }

  private Inlines around(Node mark, String text) {
    String words = EDGE.matcher(SPACE.matcher(text).replaceAll(" ")).replaceAll("");
    if (!words.isEmpty()) {
      mark.appendChild(new Text(words));
      nodes.add(mark);
    }
    return this;
  }

  /** A page of the atlas at its canonical address: a file is read far from its server. */
  private static String absolute(String href) {
    String address = href.startsWith("/") ? EntityId.BASE + href.substring(1) : href;
    return Destination.of(address);
  }
}
