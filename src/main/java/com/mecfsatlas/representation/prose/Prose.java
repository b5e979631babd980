package com.mecfsatlas.representation.prose;

import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * What a page says, block after block (CommonMark sections 4 and 5). What is empty is left out, a
 * heading over nothing too.
 */
final class Prose {
  private final Document document = new Document();

  Prose title(String text) {
    return heading(1, Inlines.of(text));
  }

  Prose heading(String text) {
    return heading(2, Inlines.of(text));
  }

  Prose subheading(Inlines words) {
    return heading(3, words);
  }

  Prose says(String text) {
    return says(Inlines.of(text));
  }

  Prose says(Inlines words) {
    return block(new Paragraph(), words);
  }

  Prose quotes(String text) {
    Inlines words = Inlines.of(text);
    if (!words.isEmpty()) {
      BlockQuote quote = new BlockQuote();
      quote.appendChild(words.in(new Paragraph()));
      document.appendChild(quote);
    }
    return this;
  }

  Prose lists(List<Bullet> bullets) {
    BulletList list = list(bullets);
    if (list.getFirstChild() != null) {
      document.appendChild(list);
    }
    return this;
  }

  /** A list below a heading. */
  Prose section(String heading, List<Bullet> bullets) {
    return bullets.isEmpty() ? this : heading(heading).lists(bullets);
  }

  /** A paragraph below a heading. */
  Prose section(String heading, String text) {
    return text.isBlank() ? this : heading(heading).says(text);
  }

  Node document() {
    return document;
  }

  private Prose heading(int level, Inlines words) {
    Heading heading = new Heading();
    heading.setLevel(level);
    return block(heading, words);
  }

  private Prose block(Block block, Inlines words) {
    if (!words.isEmpty()) {
      document.appendChild(words.in(block));
    }
    return this;
  }

  private static BulletList list(List<Bullet> bullets) {
    BulletList list = new BulletList();
    list.setMarker("-");
    list.setTight(true);
    bullets.stream()
        .filter(bullet -> !bullet.words().isEmpty())
        .map(Prose::item)
        .forEach(list::appendChild);
    return list;
  }

  private static ListItem item(Bullet bullet) {
    ListItem item = new ListItem();
    item.appendChild(bullet.words().in(new Paragraph()));
    BulletList below = list(bullet.below());
    if (below.getFirstChild() != null) {
      item.appendChild(below);
    }
    return item;
  }
}
