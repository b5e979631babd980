package com.mecfsatlas.citation;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bibliographic text without markup: composed Unicode on one line. */
final class PlainText {
  /** Face markup that publishers leave in titles; any other angle bracket is text (p < 0.05). */
  private static final Pattern MARKUP =
      Pattern.compile(
          "</?(?:i|b|u|em|strong|sub|sup|sc|scp|span|p)(?:\\s[^<>]*)?/?>",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ENTITY = Pattern.compile("&(amp|lt|gt|quot|apos|nbsp);");
  private static final Map<String, String> ENTITIES =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ");

  /** Controls, line and paragraph separators, and halves of characters. */
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}]+");

  private static final Pattern SPACES = Pattern.compile("\\p{Zs}+");

  private PlainText() {}

  static String of(String text) {
    String bare = MARKUP.matcher(text).replaceAll("");
    String decoded = ENTITY.matcher(bare).replaceAll(PlainText::character);
    String line = UNPRINTABLE.matcher(decoded).replaceAll(" ");
    // NFC first: decomposed accents are what the big services get wrong (http.md section 2).
    String composed = Normalizer.normalize(line, Normalizer.Form.NFC);
    return SPACES.matcher(composed).replaceAll(" ").strip();
  }

  private static String character(MatchResult entity) {
    return Matcher.quoteReplacement(ENTITIES.getOrDefault(entity.group(1), ""));
  }
}
