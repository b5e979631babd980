package com.mecfsatlas.representation.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Plain text in paragraphs and lists, no line longer than 72 columns unless one word is. */
final class TextLines {
  private static final int WIDTH = 72;
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\s]+");

  private final List<String> lines = new ArrayList<>();

  TextLines title(String text) {
    List<String> wrapped = wrap(text, "", "");
    lines.addAll(wrapped);
    lines.add("=".repeat(wrapped.stream().mapToInt(TextLines::columns).max().orElse(0)));
    return this;
  }

  TextLines section(String heading, String text) {
    return text.isBlank() ? this : heading(heading).paragraph(text);
  }

  TextLines section(String heading, List<String> items) {
    return items.isEmpty() ? this : heading(heading).items(items);
  }

  TextLines heading(String heading) {
    lines.add("");
    lines.addAll(wrap(heading, "", ""));
    return this;
  }

  /** A paragraph; an empty text is left out. */
  TextLines paragraph(String text) {
    if (!text.isBlank()) {
      lines.addAll(wrap(text, "", ""));
    }
    return this;
  }

  TextLines items(List<String> items) {
    items.forEach(item -> lines.addAll(wrap(item, "- ", "  ")));
    return this;
  }

  TextLines space() {
    lines.add("");
    return this;
  }

  String text() {
    return String.join("\n", lines) + "\n";
  }

  private static List<String> wrap(String text, String first, String next) {
    List<String> wrapped = new ArrayList<>();
    StringBuilder line = new StringBuilder(first);
    boolean empty = true;
    for (String word : words(text)) {
      if (!empty && columns(line) + 1 + columns(word) > WIDTH) {
        wrapped.add(line.toString());
        line = new StringBuilder(next);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    wrapped.add(line.toString());
    return wrapped;
  }

  /** A control character or a line end in a text is a space here: nothing steers a terminal. */
  private static List<String> words(String text) {
    return Stream.of(CONTROL.split(text)).filter(word -> !word.isEmpty()).toList();
  }

  private static int columns(CharSequence text) {
    return (int) text.codePoints().count();
  }
}
