package com.mecfsatlas.harvest.ldes;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A node of the search tree (TREE), as its address names it. */
sealed interface StreamNode {
  /** Where every client begins: it leads to the blocks. */
  record Root() implements StreamNode {
    @Override
    public String name() {
      return "";
    }
  }

  /** Leads to the pages of a hundred revisions. */
  record Block(RevisionBlock revisions) implements StreamNode {
    @Override
    public String name() {
      return "/" + revisions.first() + ".." + revisions.last();
    }
  }

  /**
   * Has members.
   *
   * @param revision of which they are
   * @param number counted from 1
   */
  record Page(long revision, int number) implements StreamNode {
    @Override
    public String name() {
      return "/" + revision + "-" + number;
    }
  }

  /** What follows the address of the root. */
  String name();

  /** Reads such a name without suffix. */
  static Optional<StreamNode> of(String name) {
    if (name.isEmpty()) {
      return Optional.of(new Root());
    }
    Matcher block = Pattern.compile("/([1-9][0-9]{0,15})\\.\\.([1-9][0-9]{0,15})").matcher(name);
    if (block.matches()) {
      RevisionBlock revisions = RevisionBlock.of(Long.parseLong(block.group(1)));
      return Optional.<StreamNode>of(new Block(revisions)).filter(node -> node.name().equals(name));
    }
    Matcher page = Pattern.compile("/([1-9][0-9]{0,15})-([1-9][0-9]{0,8})").matcher(name);
    return page.matches()
        ? Optional.of(new Page(Long.parseLong(page.group(1)), Integer.parseInt(page.group(2))))
        : Optional.empty();
  }
}
