package com.mecfsatlas.model;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The last segment of a thing's IRI: lower-case letters, digits and hyphens, at most 200
 * characters.
 */
public record Slug(String text) {
  private static final Pattern SHAPE = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,198}[a-z0-9])?");

  public Slug {
    if (!SHAPE.matcher(text).matches()) {
      throw new IllegalArgumentException("not a slug: " + text);
    }
  }

  /** The slug written by {@code text}, or nothing where no thing can have that name. */
  public static Optional<Slug> parse(String text) {
    return SHAPE.matcher(text).matches() ? Optional.of(new Slug(text)) : Optional.empty();
  }

  @Override
  public String toString() {
    return text;
  }
}
