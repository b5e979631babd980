package com.mecfsatlas.citation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The citation processor's HTML as one paragraph: its layout boxes and style attributes, which our
 * content security policy forbids, give way to plain elements. Text is escaped already.
 */
final class CitationHtml {
  private static final Pattern TAG = Pattern.compile("<(/?)(\\w+)([^<>]*)>");
  private static final Pattern LABEL = Pattern.compile("^\\s*(\\d+\\.|\\[\\d+\\])\\s*");

  private CitationHtml() {}

  static String paragraph(String entry, String notices) {
    Deque<String> open = new ArrayDeque<>();
    String inline =
        TAG.matcher(entry)
            .replaceAll(
                tag ->
                    Matcher.quoteReplacement(
                        plain(tag.group(1), tag.group(2), tag.group(3), open)));
    String body = LABEL.matcher(inline.strip()).replaceFirst("$1 ");
    String told = notices.isEmpty() ? "" : " <strong>" + escaped(notices) + "</strong>";
    return "<p class=\"citation\">" + body + told + "</p>";
  }

  private static String plain(String slash, String name, String attributes, Deque<String> open) {
    if (!slash.isEmpty()) {
      String element = open.isEmpty() ? "" : open.pop();
      return element.isEmpty() ? "" : "</" + element + ">";
    }
    String element = element(name, attributes);
    open.push(element);
    return element.isEmpty() ? "" : "<" + element + ">";
  }

  private static String element(String name, String attributes) {
    if (attributes.contains("italic")) {
      return "i";
    }
    if (attributes.contains("bold")) {
      return "b";
    }
    return name.equals("sup") || name.equals("sub") ? name : "";
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
