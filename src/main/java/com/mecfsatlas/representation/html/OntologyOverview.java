package com.mecfsatlas.representation.html;

import com.mecfsatlas.representation.ResourceReader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.vocabulary.DCTerms;

/**
 * The overview of the ontology: the core as a drawing, and every term in short form under the
 * anchor that its IRI has, since no server sees a fragment.
 *
 * @param q the words that were looked for; empty where nothing was
 * @param found the terms that have them
 */
public record OntologyOverview(
    Frame frame,
    String version,
    String title,
    List<String> description,
    Drawing drawing,
    List<CoreModel.Step> core,
    List<Group> groups,
    String q,
    List<Item> found) {
  /** A group with its terms. */
  public record Group(
      String name, String path, String title, String definition, int size, List<Part> parts) {}

  /** The terms of one sort; of a list its values. */
  public record Part(String title, List<Item> items) {}

  /** One term; {@code name} is what a query writes. */
  public record Item(String anchor, String name, String definition, Hyperlink link) {}

  static OntologyOverview of(Site site, Vocabulary vocabulary, String q) {
    OntologyIndex index = vocabulary.index();
    ResourceReader self = OntologyPage.itself(vocabulary.ontology());
    List<Group> groups = index.groups().stream().map(group -> group(index, group)).toList();
    return new OntologyOverview(
        Frame.plain(site, self.label(), "/ontology", vocabulary.revision())
            .withData(Frame.linkedData("/ontology")),
        OntologyPage.version(vocabulary.ontology()),
        self.label(),
        self.texts(DCTerms.description),
        CoreModel.drawing(index),
        CoreModel.steps(index),
        groups,
        q,
        q.isEmpty() ? List.of() : found(groups, q));
  }

  private static Group group(OntologyIndex index, OntologyIndex.Group group) {
    List<Part> parts =
        Stream.concat(
                Stream.of(
                        OntologyIndex.Sort.CLASS,
                        OntologyIndex.Sort.PROPERTY,
                        OntologyIndex.Sort.RELATION,
                        OntologyIndex.Sort.OTHER)
                    .map(sort -> part(index, sort.title(), index.terms(group, sort))),
                index.terms(group, OntologyIndex.Sort.LIST).stream().map(list -> list(index, list)))
            .filter(part -> !part.items().isEmpty())
            .toList();
    int size =
        Arrays.stream(OntologyIndex.Sort.values())
            .mapToInt(sort -> index.terms(group, sort).size())
            .sum();
    return new Group(group.name(), group.path(), group.title(), group.definition(), size, parts);
  }

  private static Part part(OntologyIndex index, String title, List<ResourceReader> terms) {
    return new Part(title, terms.stream().map(term -> item(index, term)).toList());
  }

  /** The list itself comes first; relations are told as terms of their own. */
  private static Part list(OntologyIndex index, ResourceReader list) {
    Stream<ResourceReader> values =
        OntologyIndex.values(list).stream()
            .filter(value -> index.sort(value) == OntologyIndex.Sort.VALUE);
    return part(index, "List: " + list.label(), Stream.concat(Stream.of(list), values).toList());
  }

  private static Item item(OntologyIndex index, ResourceReader term) {
    OntologyPage.Term told = new OntologyTerms(index::link, List.of()).term(term);
    return new Item(
        told.anchor(), told.name(), String.join(" ", told.definitions()), index.link(term));
  }

  /** The terms that have all words, in the name that a query writes or in what people read. */
  private static List<Item> found(List<Group> groups, String q) {
    List<String> words = List.of(q.toLowerCase(Locale.ROOT).split("\\s+"));
    return groups.stream()
        .flatMap(group -> group.parts().stream())
        .flatMap(part -> part.items().stream())
        .filter(item -> words.stream().allMatch(text(item)::contains))
        .toList();
  }

  private static String text(Item item) {
    return (item.name() + " " + item.link().text() + " " + item.definition())
        .toLowerCase(Locale.ROOT);
  }
}
