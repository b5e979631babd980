package com.mecfsatlas.citation;

/** An author as signed on the paper; one name is not a claim of one person. */
public sealed interface Author {
  /** How lists sort and show the name: {@code Family, Given}, or the group's name. */
  String inverted();

  /**
   * A person.
   *
   * @param given names or initials; empty where only the family name was read
   */
  record Person(String family, String given) implements Author {
    @Override
    public String inverted() {
      return given.isEmpty() ? family : family + ", " + given;
    }
  }

  /** A study group, a committee, an institute. */
  record Group(String name) implements Author {
    @Override
    public String inverted() {
      return name;
    }
  }
}
