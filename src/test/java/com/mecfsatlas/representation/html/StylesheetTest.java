package com.mecfsatlas.representation.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StylesheetTest {
  private static final Pattern COLOUR = Pattern.compile("--([a-z0-9-]+):(#[0-9a-f]{6})");
  private static final List<String> TEXTS =
      List.of("ink", "ink-2", "accent", "virus", "cell", "stop");
  private static final List<String> GROUNDS = List.of("bg", "surface");

  private static String css = "";

  @BeforeAll
  static void read() throws IOException {
    css = Files.readString(Path.of("src/main/resources/assets/atlas.css"));
  }

  private static Map<String, String> light(String start) {
    String block = css.substring(css.indexOf(start) + start.length()).split("}", 2)[0];
    Map<String, String> colours = new LinkedHashMap<>();
    COLOUR.matcher(block).results().forEach(c -> colours.put(c.group(1), c.group(2)));
    assertThat(colours).as(start).hasSizeGreaterThan(10);
    return colours;
  }

  private static Map<String, Map<String, String>> lights() {
    return Map.of(
        "auto light", light("@layer base {\n:root{"),
        "auto dark", light("(prefers-color-scheme:dark){ :root{"),
        "light", light(":root:has(#th-light:checked){"),
        "dark", light(":root:has(#th-dark:checked){"));
  }

  private static Map<String, String> dim() {
    return light(":root:has(#th-dim:checked){");
  }

  /** WCAG 2.2, relative luminance. */
  private static double luminance(String colour) {
    double[] rgb = new double[3];
    for (int i = 0; i < 3; i++) {
      double c = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      rgb[i] = c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
    return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
  }

  private static double contrast(Map<String, String> colours, String text, String ground) {
    double a = luminance(colours.getOrDefault(text, ""));
    double b = luminance(colours.getOrDefault(ground, ""));
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  @Test
  void text_has_a_contrast_of_seven_to_one_in_light_and_dark() {
    lights()
        .forEach(
            (name, colours) -> {
              for (String text : TEXTS) {
                for (String ground : GROUNDS) {
                  assertThat(contrast(colours, text, ground))
                      .as("%s: %s on %s", name, text, ground)
                      .isGreaterThanOrEqualTo(7);
                }
              }
              assertThat(contrast(colours, "warn", "warn-soft")).as(name).isGreaterThanOrEqualTo(7);
              assertThat(contrast(colours, "ink-2", "warn-soft"))
                  .as(name)
                  .isGreaterThanOrEqualTo(7);
              assertThat(contrast(colours, "bg", "accent")).as(name).isGreaterThanOrEqualTo(7);
            });
  }

  @Test
  void dim_has_little_light_and_a_contrast_between_seven_and_nine() {
    Map<String, String> dim = dim();
    for (String text : TEXTS) {
      for (String ground : GROUNDS) {
        assertThat(contrast(dim, text, ground)).as("%s on %s", text, ground).isBetween(7.0, 9.0);
      }
      assertThat(luminance(dim.getOrDefault(text, ""))).as(text).isLessThanOrEqualTo(0.42);
    }
    assertThat(contrast(dim, "ink-2", "warn-soft")).isBetween(7.0, 9.0);
  }

  @Test
  void light_is_never_white_and_dark_never_black() {
    lights()
        .forEach(
            (name, colours) -> {
              double ground = luminance(colours.getOrDefault("bg", ""));
              double ink = luminance(colours.getOrDefault("ink", ""));
              assertThat(ground).as(name).isLessThanOrEqualTo(0.90).isGreaterThan(0);
              assertThat(ink).as(name).isLessThanOrEqualTo(0.70).isGreaterThan(0);
            });
  }

  @Test
  void chosen_light_and_dark_are_the_same_as_automatic_ones() {
    assertThat(lights().get("light")).isEqualTo(lights().get("auto light"));
    assertThat(lights().get("dark")).isEqualTo(lights().get("auto dark"));
  }

  @Test
  void no_rule_hides_what_a_study_does_not_prove() {
    List<MatchResult> hiding =
        Pattern.compile("([^{}]*)\\{[^{}]*(?:display:none|visibility:hidden|opacity:0)[^{}]*}")
            .matcher(css)
            .results()
            .toList();
    assertThat(hiding).isNotEmpty();
    assertThat(hiding)
        .extracting(rule -> rule.group(1).replaceAll("(?s)/\\*.*?\\*/", ""))
        .noneMatch(selector -> selector.contains("limits") || selector.contains("section"))
        .noneMatch(selector -> selector.endsWith(".q"));
    assertThat(css).doesNotContain("details.limits");
  }

  @Test
  void nothing_moves_but_the_heads_of_one_table_and_nothing_is_loaded() {
    // Among some twenty case definitions nobody knows a column without its head.
    assertThat(css).contains(".turned th{position:sticky;");
    assertThat(css.replace(".turned th{position:sticky;", ""))
        .doesNotContain("@keyframes", "animation", "url(", "@import", "position:fixed", "sticky");
  }
}
