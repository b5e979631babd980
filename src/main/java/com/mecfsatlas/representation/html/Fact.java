package com.mecfsatlas.representation.html;

import com.mecfsatlas.representation.ResourceReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A name and its values, one line of a panel. */
public record Fact(String name, List<Hyperlink> values) {
  public Fact {
    values = List.copyOf(values);
  }

  /** Facts in the order in which they are told; what is missing is left out. */
  static final class Sheet {
    private final List<Fact> facts = new ArrayList<>();

    Sheet words(String name, String text) {
      return text.isEmpty() ? this : links(name, List.of(Hyperlink.words(text)));
    }

    Sheet words(String name, List<String> texts) {
      return links(name, texts.stream().map(Hyperlink::words).toList());
    }

    Sheet entries(
        String name, List<ResourceReader> entries, Function<ResourceReader, Hyperlink> link) {
      return links(name, entries.stream().map(link).distinct().toList());
    }

    Sheet links(String name, List<Hyperlink> links) {
      if (!links.isEmpty()) {
        facts.add(new Fact(name, links));
      }
      return this;
    }

    List<Fact> facts() {
      return List.copyOf(facts);
    }
  }
}
