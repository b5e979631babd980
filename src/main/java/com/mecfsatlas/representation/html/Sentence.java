package com.mecfsatlas.representation.html;

import com.mecfsatlas.question.Arguments;
import com.mecfsatlas.question.Parameter;
import com.mecfsatlas.question.QueryTemplate;
import java.util.ArrayList;
import java.util.List;

/**
 * A question as a sentence in which each gap is a select.
 *
 * @param action where the answer is
 */
public record Sentence(String action, List<Part> parts) {
  public Sentence {
    parts = List.copyOf(parts);
  }

  /**
   * Words, and the gap after them.
   *
   * @param options empty where no gap follows
   */
  public record Part(String words, String name, String label, List<Option> options) {
    public Part {
      options = List.copyOf(options);
    }
  }

  /** One choice. */
  public record Option(String key, String name, boolean chosen) {}

  static Sentence of(Arguments filling) {
    QueryTemplate question = filling.fillings().question();
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < question.gaps().size(); i++) {
      Parameter gap = question.gaps().get(i);
      parts.add(
          new Part(question.between().get(i), gap.variable(), gap.label(), options(filling, gap)));
    }
    parts.add(new Part(question.between().getLast(), "", "", List.of()));
    return new Sentence("/questions/" + question.question().name(), parts);
  }

  private static List<Option> options(Arguments filling, Parameter gap) {
    return filling.fillings().choices(gap).stream()
        .map(choice -> new Option(choice.key(), choice.name(), choice.equals(filling.in(gap))))
        .toList();
  }
}
