package com.mecfsatlas.curation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.shared.PrefixMapping;

/**
 * Finds the comments of a Turtle document that has been parsed without an error (RDF 1.1 Turtle,
 * 6.2), and the subject of the statement that each is about: the one in whose block or on whose
 * last line it stands, else the next.
 */
final class CommentReader {
  private static final String WORD_ENDS = " \t\r\n<>\"'#;,[]()";

  private final String text;
  private final PrefixMapping prefixes;
  private final Map<String, List<String>> found = new HashMap<>();
  private final List<String> pending = new ArrayList<>();

  /** Of the statement that has begun; empty between statements. */
  private String subject = "";

  /** Of the statement that ended on this line; empty where none did. */
  private String ended = "";

  /** Whether anything but comments was met. */
  private boolean isBegun;

  /** Whether the statement that has begun ends with an IRI and without a dot. */
  private boolean isSparqlPrefix;

  private CommentReader(String text, PrefixMapping prefixes) {
    this.text = text;
    this.prefixes = prefixes;
  }

  /** The comments of {@code text}, which declares {@code prefixes}. */
  static TurtleComments read(String text, PrefixMapping prefixes) {
    CommentReader reader = new CommentReader(text, prefixes);
    int at = 0;
    while (at < text.length()) {
      at = reader.next(at);
    }
    reader.flush(TurtleComments.END);
    return new TurtleComments(reader.found);
  }

  private int next(int at) {
    char next = text.charAt(at);
    return switch (next) {
      case '#' -> comment(at);
      case '<' -> iri(at);
      case '"', '\'' -> string(at, next);
      case '\n' -> {
        ended = "";
        if (!isBegun && text.startsWith("\n\n", at)) {
          flush(TurtleComments.TOP);
        }
        yield at + 1;
      }
      case '.' -> {
        end();
        yield at + 1;
      }
      default -> WORD_ENDS.indexOf(next) >= 0 ? at + 1 : word(at);
    };
  }

  private int comment(int at) {
    int end = text.indexOf('\n', at);
    String line = text.substring(at, end < 0 ? text.length() : end).stripTrailing();
    String about = subject.isEmpty() ? ended : subject;
    if (about.isEmpty()) {
      pending.add(line);
    } else {
      keep(about, line);
    }
    return end < 0 ? text.length() : end;
  }

  private int iri(int at) {
    int end = text.indexOf('>', at) + 1;
    begin(text.substring(at + 1, end - 1));
    if (isSparqlPrefix) {
      end();
    }
    return end;
  }

  private int string(int at, char mark) {
    String one = String.valueOf(mark);
    String quote = text.startsWith(one.repeat(3), at) ? one.repeat(3) : one;
    int end = at + quote.length();
    while (!text.startsWith(quote, end)) {
      end += text.charAt(end) == '\\' ? 2 : 1;
    }
    return end + quote.length();
  }

  private int word(int at) {
    int end = at;
    while (end < text.length() && WORD_ENDS.indexOf(text.charAt(end)) < 0) {
      end += text.charAt(end) == '\\' ? 2 : 1;
    }
    while (text.charAt(end - 1) == '.') {
      end--;
    }
    String word = text.substring(at, end);
    boolean isSparql = word.equalsIgnoreCase("prefix") || word.equalsIgnoreCase("base");
    if (subject.isEmpty() && isSparql) {
      isSparqlPrefix = true;
    }
    begin(isSparql || word.startsWith("@") ? TurtleComments.TOP : prefixes.expandPrefix(word));
    return end;
  }

  private void begin(String first) {
    if (subject.isEmpty()) {
      isBegun = true;
      subject = first;
      flush(subject);
    }
  }

  private void end() {
    ended = subject;
    subject = "";
    isSparqlPrefix = false;
  }

  private void flush(String about) {
    pending.forEach(line -> keep(about, line));
    pending.clear();
  }

  private void keep(String about, String line) {
    found.computeIfAbsent(about, none -> new ArrayList<>()).add(line);
  }
}
