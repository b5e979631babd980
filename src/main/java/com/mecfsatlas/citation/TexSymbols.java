package com.mecfsatlas.citation;

import java.util.BitSet;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Symbols at which pdfLaTeX stops, because its {@code utf8} does not define them without a package:
 * each as a formula, in a group so that styles leave its case alone. Words in Greek stay as they
 * are; like any other script they need a package or another TeX.
 */
final class TexSymbols {
  private static final String GREEK =
      """
      α alpha β beta γ gamma δ delta ε varepsilon ζ zeta η eta θ theta ι iota κ kappa λ lambda
      μ mu ν nu ξ xi π pi ρ rho ς varsigma σ sigma τ tau υ upsilon φ varphi χ chi ψ psi ω omega
      Γ Gamma Δ Delta Θ Theta Λ Lambda Ξ Xi Π Pi Σ Sigma Υ Upsilon Φ Phi Ψ Psi Ω Omega
      ϑ vartheta ϕ phi ϵ epsilon
      """;
  private static final String RELATIONS =
      "≤ leq ≥ geq ≠ neq ≈ approx ∼ sim ≡ equiv ∞ infty ∝ propto ↔ leftrightarrow ⋅ cdot ∙ bullet";

  private static final Map<Integer, String> FORMULAS =
      Stream.of(named(GREEK), named(RELATIONS), digits(), Map.of(0x2212, "-"))
          .flatMap(formulas -> formulas.entrySet().stream())
          .collect(
              Collectors.toUnmodifiableMap(
                  Map.Entry::getKey, entry -> "{$" + entry.getValue() + "$}"));

  /** Three letters together, or one with an accent, are a word and no symbols. */
  private static final Pattern WORD =
      Pattern.compile("\\p{IsGreek}{3,}|[\u0370-\u0390\u03aa-\u03b0\u03ca-\u03ce]");

  private static final Pattern GREEK_RUN = Pattern.compile("\\p{IsGreek}+");

  private TexSymbols() {}

  /** The text with formulas for its symbols; {@code escaped} writes every other character. */
  static String written(String text, IntFunction<String> escaped) {
    StringBuilder tex = new StringBuilder();
    BitSet words = new BitSet();
    GREEK_RUN
        .matcher(text)
        .results()
        .filter(run -> WORD.matcher(run.group()).find())
        .forEach(run -> words.set(run.start(), run.end()));
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int character = text.codePointAt(at);
      String formula = words.get(at) ? null : FORMULAS.get(character);
      tex.append(formula == null ? escaped.apply(character) : formula);
    }
    return tex.toString();
  }

  private static Map<Integer, String> named(String table) {
    String[] cells = table.strip().split("\\s+");
    return IntStream.range(0, cells.length / 2)
        .boxed()
        .collect(Collectors.toMap(i -> cells[2 * i].codePointAt(0), i -> "\\" + cells[2 * i + 1]));
  }

  /** Raised and lowered; ¹, ² and ³ are LaTeX's own. */
  private static Map<Integer, String> digits() {
    return IntStream.rangeClosed(0, 9)
        .boxed()
        .flatMap(
            digit ->
                Stream.of(
                    Map.entry(0x2080 + digit, "_" + digit), Map.entry(0x2070 + digit, "^" + digit)))
        .filter(entry -> entry.getKey() < 0x2071 || entry.getKey() > 0x2073)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
