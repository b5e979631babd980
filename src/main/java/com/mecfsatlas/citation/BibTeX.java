package com.mecfsatlas.citation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** References as BibTeX, for BibTeX, biber and reference managers. */
public final class BibTeX implements CitationFormat {
  @Override
  public String suffix() {
    return "bib";
  }

  @Override
  public String mediaType() {
    return "application/x-bibtex";
  }

  @Override
  public String title() {
    return "BibTeX";
  }

  @Override
  public List<String> aliases() {
    return List.of("text/x-bibtex");
  }

  @Override
  public Set<String> options() {
    return Set.of("ascii");
  }

  @Override
  public String write(List<Reference> references, CitationOptions options) {
    return options.ascii() ? ascii(references) : of(references);
  }

  /** In UTF-8. */
  public static String of(List<Reference> references) {
    return references.stream().map(BibTeX::entry).collect(Collectors.joining("\n"));
  }

  /** In ASCII, with TeX commands for everything else. */
  public static String ascii(List<Reference> references) {
    return TexAscii.of(of(references));
  }

  private static String entry(Reference reference) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("author", authors(reference));
    fields.put("title", TitleCapitals.protect(reference.title()));
    fields.putAll(place(reference));
    fields.put("year", TexText.of(reference.year()));
    fields.put("volume", TexText.of(reference.volume()));
    fields.putIfAbsent("number", TexText.of(reference.number()));
    fields.put("pages", pages(reference.pages()));
    fields.put("doi", verbatim(reference.doi()));
    fields.put("note", TexText.of(note(reference)));
    fields.put("url", verbatim(reference.url()));
    return fields.entrySet().stream()
        .filter(field -> !field.getValue().isEmpty())
        .map(field -> "  " + field.getKey() + " = {" + field.getValue() + "}")
        .collect(
            Collectors.joining(
                ",\n", "@" + reference.form().bibTeX() + "{" + reference.key() + ",\n", "\n}\n"));
  }

  /** Where it stands or who brought it out, in the fields that the type of the entry has. */
  private static Map<String, String> place(Reference reference) {
    String publisher = TexText.of(reference.imprint().publisher());
    String series = TexText.of(reference.imprint().series());
    Map<String, String> fields = new LinkedHashMap<>();
    switch (reference.form()) {
      case PREPRINT ->
          fields.put("howpublished", publisher.isEmpty() ? "Preprint" : "Preprint, " + publisher);
      case REPORT -> {
        fields.put("type", series);
        fields.put("number", TexText.of(reference.imprint().number()));
        fields.put("institution", publisher.isEmpty() ? groups(reference) : publisher);
      }
      case PART_OF_REPORT -> {
        fields.put("booktitle", series);
        fields.put("publisher", publisher);
      }
      default -> {
        fields.put("journal", TexText.of(reference.journal()));
        fields.put("publisher", publisher);
      }
    }
    return fields;
  }

  /** Styles print no report without an institution; one that signs a report also issues it. */
  private static String groups(Reference reference) {
    return reference.authors().stream()
        .filter(Author.Group.class::isInstance)
        .map(author -> TexText.of(author.inverted()))
        .collect(Collectors.joining(", "));
  }

  private static String authors(Reference reference) {
    Stream<String> names = reference.authors().stream().map(TexName::of);
    boolean others = reference.authorListStatus().hasOthers() && !reference.authors().isEmpty();
    return (others ? Stream.concat(names, Stream.of("others")) : names)
        .collect(Collectors.joining(" and "));
  }

  private static String pages(PageRange pages) {
    return pages.last().isEmpty()
        ? TexText.of(pages.first())
        : TexText.of(pages.first()) + "--" + TexText.of(pages.last());
  }

  private static String note(Reference reference) {
    String pubMed = reference.pubMedId().isEmpty() ? "" : "PubMed: " + reference.pubMedId();
    return Stream.of(reference.standingNotice(), reference.version(), pubMed)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** Identifiers are not TeX: readers print and link them as they stand. Only braces would hurt. */
  private static String verbatim(String identifier) {
    return identifier.replace("{", "%7B").replace("}", "%7D");
  }
}
