package com.mecfsatlas.representation.prose;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mecfsatlas.representation.Format;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.commonmark.node.Node;

/** How running text is written down. */
@SuppressWarnings("ImmutableEnumChecker") // a record of values, and a function without state
public enum ProseSpelling {
  MARKDOWN(Format.MARKDOWN, MarkdownText::of),
  PLAIN_TEXT(Format.TEXT, TextLines::of);

  private final Format format;

  private final Function<Node, String> writer;

  ProseSpelling(Format format, Function<Node, String> writer) {
    this.format = format;
    this.writer = writer;
  }

  /** That of {@code format}, if that is one for running text. */
  public static Optional<ProseSpelling> of(Format format) {
    return Arrays.stream(values()).filter(each -> each.format.equals(format)).findFirst();
  }

  public Format format() {
    return format;
  }

  byte[] write(Prose prose) {
    return writer.apply(prose.document()).getBytes(UTF_8);
  }
}
