package com.mecfsatlas.representation.html;

import com.mecfsatlas.citation.BibTeX;
import com.mecfsatlas.citation.CitationOptions;
import com.mecfsatlas.citation.FormattedCitation;
import com.mecfsatlas.representation.text.Bibliography;
import com.mecfsatlas.store.Description;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What a page offers to copy where its paper is cited.
 *
 * @param styled the citation by the name of its style, the usual style first
 */
public record Citations(Map<String, String> styled, String bibtex) {
  private static final Set<String> INITIALS = Set.of("apa", "ieee", "mla");

  /** Writes them of whatever a description rests on. */
  public record Writer(
      List<String> styles,
      BiFunction<Description, String, String> styled,
      Function<Description, String> bibtex) {
    /** With every style that is offered. */
    public static Writer ofStyles() {
      FormattedCitation citation = new FormattedCitation();
      return new Writer(
          FormattedCitation.styles(),
          (description, style) ->
              citation.text(Bibliography.of(description), style, CitationOptions.DEFAULT.locale()),
          description -> BibTeX.of(Bibliography.of(description)));
    }

    Citations of(Description description) {
      Map<String, String> citations = new LinkedHashMap<>();
      styles.forEach(style -> citations.put(name(style), styled.apply(description, style)));
      return new Citations(citations, bibtex.apply(description));
    }
  }

  /** The citation in the usual style; empty where there is none. */
  public String usual() {
    return styled.values().stream().findFirst().orElse("");
  }

  /** The same in other styles, by their names. */
  public Map<String, String> others() {
    Map<String, String> others = new LinkedHashMap<>(styled);
    styled.keySet().stream().findFirst().ifPresent(others::remove);
    return others;
  }

  private static String name(String style) {
    return INITIALS.contains(style)
        ? style.toUpperCase(Locale.ROOT)
        : Character.toUpperCase(style.charAt(0)) + style.substring(1);
  }
}
