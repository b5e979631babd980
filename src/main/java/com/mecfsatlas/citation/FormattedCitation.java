package com.mecfsatlas.citation;

import static java.util.Objects.requireNonNull;

import de.undercouch.citeproc.csl.CSLItemData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** References formatted in a citation style, as people print them. */
public final class FormattedCitation implements CitationFormat {
  /** The number of an entry, which the processor sets without a space. */
  private static final Pattern LABEL = Pattern.compile("^(\\d+\\.|\\[\\d+\\])(?=\\S)");

  private final CitationProcessors processors = new CitationProcessors();

  @Override
  public String suffix() {
    return "citation";
  }

  @Override
  public String mediaType() {
    return "text/x-bibliography";
  }

  @Override
  public String title() {
    return "Formatted citation";
  }

  @Override
  public Set<String> options() {
    return Set.of("style", "locale");
  }

  @Override
  public String write(List<Reference> references, CitationOptions options) {
    return text(references, options.style(), options.locale());
  }

  public static List<String> styles() {
    return CitationStyles.STYLES;
  }

  public static List<String> locales() {
    return CitationStyles.LOCALES;
  }

  /**
   * One line for each reference, in the order of the style.
   *
   * @throws UnknownStyleException where the style or locale is not offered
   */
  public String text(List<Reference> references, String style, String locale) {
    return format(references, style, locale, "text").entrySet().stream()
        .map(
            entry ->
                LABEL.matcher(entry.getValue().strip()).replaceFirst("$1 ")
                    + notices(entry.getKey()).replaceFirst("^(?=.)", " "))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /**
   * The same as safe HTML, a paragraph for each reference.
   *
   * @throws UnknownStyleException where the style or locale is not offered
   */
  public String html(List<Reference> references, String style, String locale) {
    return format(references, style, locale, "html").entrySet().stream()
        .map(entry -> CitationHtml.paragraph(entry.getValue(), notices(entry.getKey())))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private Map<Reference, String> format(
      List<Reference> references, String style, String locale, String output) {
    NameRules names = processors.names(style);
    PageRangeFormat pages = processors.pages(style);
    String others = processors.others(locale);
    List<CSLItemData> items =
        references.stream().distinct().map(each -> CslItem.of(each, names)).toList();
    Map<String, Reference> byKey =
        references.stream()
            .collect(Collectors.toMap(Reference::key, reference -> reference, (one, same) -> one));
    Map<Reference, String> entries = new LinkedHashMap<>();
    for (CitationProcessors.Entry entry : processors.format(items, style, locale, output)) {
      Reference reference = requireNonNull(byKey.get(entry.item().getId()));
      String text = pages.applied(plain(entry.text(), others), reference.pages());
      entries.put(reference, doiOnce(text, reference.doi()));
    }
    return entries;
  }

  /** An entry without the signs that were put in for the processor. */
  private static String plain(String entry, String others) {
    return AuthorSigns.restored(CaseSigns.restored(PageSigns.restored(entry)), others);
  }

  /** Some styles print the DOI in place of a missing volume and then once more. */
  private static String doiOnce(String entry, String doi) {
    String written = entry.contains(doi) ? doi : CitationHtml.escaped(doi);
    int first = entry.indexOf(written);
    if (doi.isEmpty() || first < 0) {
      return entry;
    }
    int rest = first + written.length();
    String again = "\\s*(?:doi:\\s*|https://doi.org/)" + Pattern.quote(written);
    return entry.substring(0, rest) + entry.substring(rest).replaceAll(again, "");
  }

  /** Styles have no place for it, yet a retraction must be seen (http.md section 2). */
  private static String notices(Reference reference) {
    List<String> said =
        reference.notices().stream()
            .filter(notice -> !notice.equals(AuthorListStatus.FAMILY_NAMES_ONLY.notice()))
            .toList();
    return said.isEmpty() ? "" : "[" + String.join(" ", said) + "]";
  }
}
