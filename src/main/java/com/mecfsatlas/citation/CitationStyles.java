package com.mecfsatlas.citation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The CSL styles and locales that are offered: the files beside {@code citation/README.md}. */
final class CitationStyles {
  static final List<String> STYLES =
      List.of("apa", "vancouver", "nature", "ieee", "mla", "chicago");
  static final List<String> LOCALES = List.of("en-US", "en-GB", "de-DE", "fr-FR", "es-ES");

  private static final Pattern OTHERS = Pattern.compile("<term name=\"et-al\">([^<]*)</term>");

  private final Map<String, String> styles = new LinkedHashMap<>();
  private final Map<String, String> locales = new LinkedHashMap<>();

  CitationStyles() {
    STYLES.forEach(name -> styles.put(name, read("styles/" + name + ".csl")));
    LOCALES.forEach(name -> locales.put(name, read("locales/" + name + ".xml")));
  }

  /** The XML of the style {@code name}. */
  String style(String name) {
    String style = styles.get(name);
    if (style == null) {
      throw new UnknownStyleException(name, STYLES);
    }
    return style;
  }

  /** The offered locale that {@code tag} asks for: itself, or the first of its language. */
  String localeName(String tag) {
    return LOCALES.stream()
        .filter(name -> name.equalsIgnoreCase(tag) || name.startsWith(tag + "-"))
        .findFirst()
        .orElseThrow(() -> new UnknownStyleException(tag, LOCALES));
  }

  /** The XML of the locale {@code name}. */
  String locale(String name) {
    String locale = locales.get(name);
    if (locale == null) {
      throw new UnknownStyleException(name, LOCALES);
    }
    return locale;
  }

  /** The word of the locale {@code name} for other authors: {@code et al.} */
  String others(String name) {
    Matcher term = OTHERS.matcher(locale(name));
    return term.find() ? term.group(1).replace("&#160;", "\u00a0") : "et al.";
  }

  private static String read(String file) {
    try (InputStream in = CitationStyles.class.getResourceAsStream("/citation/" + file)) {
      if (in == null) {
        throw new IllegalStateException("the file /citation/" + file + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
