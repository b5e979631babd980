package com.mecfsatlas.harvest.oaipmh;

import java.util.regex.Pattern;

/** The name of a set, a path from the top of its hierarchy (OAI-PMH 2.0 section 2.6). */
record SetSpec(String text) implements Comparable<SetSpec> {
  private static final Pattern FORM =
      Pattern.compile("[\\w.!~*'()-]{1,200}(?::[\\w.!~*'()-]{1,200}){0,9}");

  static final SetSpec KIND = new SetSpec("kind");
  static final SetSpec STANDING = new SetSpec("standing");
  static final SetSpec CRITERIA = new SetSpec("criteria");
  static final SetSpec PEM = new SetSpec("pem");

  static boolean isValid(String text) {
    return FORM.matcher(text).matches();
  }

  /** The set of that name within this one. */
  SetSpec of(String name) {
    return new SetSpec(text + ":" + name);
  }

  /** Whether what is in {@code other} is in this one too. */
  boolean contains(SetSpec other) {
    return other.text.equals(text) || other.text.startsWith(text + ":");
  }

  @Override
  public int compareTo(SetSpec other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
