package com.mecfsatlas.representation.html;

import com.mecfsatlas.catalog.Abbreviation;
import com.mecfsatlas.representation.ResourceReader;
import com.mecfsatlas.vocabulary.Annotations;
import com.mecfsatlas.vocabulary.Atlas;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The words of the atlas by letter: what the ontology defines, and the short names of things. */
public record GlossaryPage(Frame frame, List<Letter> letters) {
  private static final String OTHERS = "0–9";

  /** The words that begin with one letter; {@code anchor} is where they stand. */
  public record Letter(String anchor, String name, List<Word> words) {}

  /** One word with everything that it means here. */
  public record Word(String text, List<Meaning> meanings) {}

  /**
   * One meaning.
   *
   * @param anchor where it stands
   * @param of the list to which it belongs, or the kind of thing; may be empty
   * @param more where more is told
   */
  public record Meaning(String word, String anchor, String of, String text, Hyperlink more) {}

  static GlossaryPage of(
      Site site, Model ontology, List<Abbreviation> abbreviations, String revision) {
    Map<String, List<Meaning>> words =
        Stream.of(values(ontology), classes(ontology), abbreviations.stream().map(GlossaryPage::of))
            .flatMap(part -> part)
            .sorted(Comparator.comparing(Meaning::of).thenComparing(Meaning::anchor))
            .collect(
                Collectors.groupingBy(
                    Meaning::word,
                    () ->
                        new TreeMap<>(
                            Comparator.comparing((String word) -> word.toLowerCase(Locale.ROOT))
                                .thenComparing(Comparator.naturalOrder())),
                    Collectors.toList()));
    Map<String, List<Word>> letters =
        words.entrySet().stream()
            .map(entry -> new Word(entry.getKey(), entry.getValue()))
            .collect(
                Collectors.groupingBy(
                    word -> letter(word.text()), TreeMap::new, Collectors.toList()));
    return new GlossaryPage(
        Frame.plain(site, Guide.GLOSSARY.title(), Guide.GLOSSARY.path(), revision),
        letters.entrySet().stream()
            .map(entry -> new Letter(anchor(entry.getKey()), entry.getKey(), entry.getValue()))
            .toList());
  }

  /** The lists from which properties take their values, and each value. */
  private static Stream<Meaning> values(Model ontology) {
    return ontology.listObjectsOfProperty(Annotations.valuesFrom).toList().stream()
        .filter(RDFNode::isURIResource)
        .map(list -> new ResourceReader(list.asResource()))
        .flatMap(
            list ->
                Stream.concat(
                    Stream.of(meaning(list, "")),
                    list.pointing(SKOS.inScheme).stream()
                        .map(value -> meaning(value, list.label()))));
  }

  private static Stream<Meaning> classes(Model ontology) {
    return ontology.listSubjectsWithProperty(RDF.type, OWL.Class).toList().stream()
        .filter(Resource::isURIResource)
        .filter(type -> type.getURI().startsWith(Atlas.NS))
        .map(type -> meaning(new ResourceReader(type), ""));
  }

  private static Meaning meaning(ResourceReader entry, String of) {
    String anchor = OntologyPage.anchor(entry);
    String text = entry.text(SKOS.definition);
    return new Meaning(
        entry.label(),
        anchor,
        of,
        text.isEmpty() ? entry.text(RDFS.comment) : text,
        Hyperlink.to("In the ontology", "/ontology#" + anchor));
  }

  private static Meaning of(Abbreviation abbreviation) {
    return new Meaning(
        abbreviation.text(),
        abbreviation.thing().kind().segment() + "-" + abbreviation.thing().slug(),
        abbreviation.thing().kind().label(),
        "",
        Hyperlink.to(abbreviation.words(), abbreviation.thing().path()));
  }

  private static String letter(String word) {
    String first = word.substring(0, 1).toUpperCase(Locale.ROOT);
    return first.matches("[A-Z]") ? first : OTHERS;
  }

  private static String anchor(String letter) {
    return "letter-" + (letter.equals(OTHERS) ? "0" : letter.toLowerCase(Locale.ROOT));
  }
}
