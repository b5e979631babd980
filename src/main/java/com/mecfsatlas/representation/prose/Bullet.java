package com.mecfsatlas.representation.prose;

import java.util.List;

/**
 * One entry of a list.
 *
 * @param below what belongs to it, as a list of its own
 */
record Bullet(Inlines words, List<Bullet> below) {
  Bullet {
    below = List.copyOf(below);
  }

  static Bullet of(Inlines words) {
    return new Bullet(words, List.of());
  }

  static Bullet of(String text) {
    return of(Inlines.of(text));
  }

  static List<Bullet> all(List<String> texts) {
    return texts.stream().map(Bullet::of).toList();
  }
}
