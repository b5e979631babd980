package com.mecfsatlas.representation.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.catalog.TermUses;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.representation.ResourceReader;
import com.mecfsatlas.store.ShippedGraph;
import com.mecfsatlas.vocabulary.Annotations;
import com.mecfsatlas.vocabulary.Atlas;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

/**
 * Whoever writes a query finds every term of the data in the ontology pages, as the data use it.
 */
class DocumentedTermsTest {
  private static final Model ONTOLOGY = ShippedGraph.graph().ontology();
  private static final TermUses USES = new TermUses(ShippedGraph.QUERIES);
  private static final Vocabulary VOCABULARY =
      new Vocabulary(
          ONTOLOGY,
          USES.byTerm(ShippedGraph.graph()),
          USES.byClass(ShippedGraph.graph()),
          List.of(),
          "r");
  private static final OntologyHtml HTML = new OntologyHtml(Sample.SITE);
  private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");

  /** The pages of the groups by name. */
  private static final Map<String, String> PAGES = new TreeMap<>();

  static {
    VOCABULARY
        .groups()
        .keySet()
        .forEach(group -> PAGES.put(group, Sample.text(HTML.writeGroup(VOCABULARY, group))));
  }

  @Test
  void every_property_and_class_of_the_data_says_what_it_says_here_and_stands_in_a_group() {
    Set<String> used = used();
    assertThat(used).hasSizeGreaterThan(200).anyMatch(iri -> !iri.startsWith(EntityId.BASE));
    assertThat(used)
        .allSatisfy(
            iri -> {
              ResourceReader term = reader(iri);
              assertThat(VOCABULARY.index().place(iri)).as(iri).startsWith("/ontology/group/");
              assertThat(new OntologyTerms(Hyperlink::to, List.of()).term(term).definitions())
                  .as(iri)
                  .isNotEmpty();
            });
    assertThat(PAGES).doesNotContainKey("further");
  }

  @Test
  void the_page_to_which_a_term_leads_has_it_with_its_uses_and_one_example() {
    assertThat(used())
        .allSatisfy(
            iri -> {
              String place = VOCABULARY.index().place(iri);
              assertThat(entry(place)).as(iri).contains("class=\"triple\"").contains("Uses: ");
            });
  }

  @Test
  void every_class_lists_the_properties_that_its_things_have_with_their_numbers() {
    Map<String, Map<String, Long>> counted = counted();
    assertThat(counted).containsKey(Atlas.Finding.getURI()).hasSizeGreaterThan(20);
    counted.forEach(
        (type, properties) -> {
          String entry = entry(VOCABULARY.index().place(type));
          properties.forEach(
              (property, uses) ->
                  assertThat(entry)
                      .as(type + " " + property)
                      .contains("href=\"" + VOCABULARY.index().place(property) + "\"")
                      .contains("<td data-label=\"Uses\">" + uses + "</td>"));
        });
  }

  @Test
  void a_borrowed_term_is_our_words_beside_it_and_never_its_definition() {
    List<ResourceReader> borrowed =
        ONTOLOGY
            .listSubjectsWithProperty(Annotations.usageNote)
            .mapWith(ResourceReader::new)
            .toList();
    assertThat(borrowed).hasSizeGreaterThan(60);
    assertThat(borrowed)
        .allSatisfy(
            term -> {
              assertThat(term.node().getURI()).doesNotStartWith(EntityId.BASE);
              assertThat(term.texts(Annotations.usageLabel)).hasSize(1);
              assertThat(term.texts(Annotations.usageNote))
                  .singleElement()
                  .asString()
                  .matches("\\p{Lu}.*\\.");
              assertThat(term.all(Annotations.termGroup)).hasSize(1);
              assertThat(term.node().listProperties().toList())
                  .allMatch(
                      said ->
                          said.getPredicate().equals(RDF.type)
                              || said.getPredicate().getURI().startsWith(Atlas.NS));
            });
  }

  @Test
  void an_old_address_of_a_term_still_leads_to_it() {
    String overview = Sample.text(HTML.write(VOCABULARY, ""));
    List<String> ids = ID.matcher(overview).results().map(id -> id.group(1)).toList();
    assertThat(ids).doesNotHaveDuplicates();
    PAGES.forEach(
        (group, page) -> {
          List<String> terms =
              Pattern.compile("class=\"term\" id=\"([^\"]+)\"")
                  .matcher(page)
                  .results()
                  .map(id -> id.group(1))
                  .toList();
          assertThat(terms).as(group).isNotEmpty();
          assertThat(ID.matcher(page).results().map(id -> id.group(1)).toList())
              .as(group)
              .doesNotHaveDuplicates();
          assertThat(ids).as(group).containsAll(terms);
          assertThat(terms)
              .allSatisfy(
                  term ->
                      assertThat(overview)
                          .contains(
                              "<li id=\"%s\"><a href=\"/ontology/group/%s#%s\">"
                                  .formatted(term, group, term)));
        });
  }

  @Test
  void the_drawing_of_the_core_shows_what_the_data_have() {
    Map<String, Map<String, Long>> counted = counted();
    Map<String, String> types = new HashMap<>();
    counted.keySet().forEach(type -> types.put(VOCABULARY.index().place(type), type));
    List<CoreModel.Step> steps = CoreModel.steps(VOCABULARY.index());
    assertThat(steps).hasSizeGreaterThan(10);
    assertThat(steps)
        .allSatisfy(
            step -> {
              String property = step.property().text().replace("atlas:", Atlas.NS);
              assertThat(counted.get(types.get(step.from().href())))
                  .as(step.toString())
                  .containsKey(property);
              assertThat(step.to().href()).startsWith("/ontology/group/");
            });
  }

  @Test
  void the_search_finds_a_term_by_its_name_and_by_what_it_says() {
    assertThat(Sample.text(HTML.write(VOCABULARY, "prism:DOI")))
        .contains("href=\"/ontology/group/papers#prism-doi\"")
        .doesNotContain("id=\"group-claims\"");
    assertThat(Sample.text(HTML.write(VOCABULARY, "year number")))
        .contains("href=\"/ontology/group/papers#publicationYear\"");
    assertThat(Sample.text(HTML.write(VOCABULARY, "<b>zzzz")))
        .contains("No term has these words", "value=\"&lt;b>zzzz\"");
  }

  @Test
  void an_example_can_be_pasted_into_a_query() {
    assertThat(SparqlName.of(EntityId.BASE + "id/evidence/a-1#f1")).isEqualTo("evidence:a-1\\#f1");
    assertThat(SparqlName.of(EntityId.BASE + "graph/curated/a"))
        .isEqualTo("<" + EntityId.BASE + "graph/curated/a>");
    assertThat(SparqlName.of(ResourceFactory.createStringLiteral("a \"b\"\n")))
        .isEqualTo("\"a \\\"b\\\"\\n\"");
  }

  private static String entry(String place) {
    String group = place.substring("/ontology/group/".length(), place.indexOf('#'));
    String page = PAGES.getOrDefault(group, "");
    int start =
        page.indexOf("<div class=\"term\" id=\"" + place.substring(place.indexOf('#') + 1) + "\"");
    assertThat(start).as(place).isPositive();
    int end = page.indexOf("<div class=\"term\"", start + 1);
    return page.substring(start, end < 0 ? page.length() : end);
  }

  private static ResourceReader reader(String iri) {
    return new ResourceReader(ONTOLOGY.getResource(iri));
  }

  private static Set<String> used() {
    Set<String> used = new TreeSet<>();
    each(
        quad -> {
          used.add(quad.getPredicate().getURI());
          if (isType(quad)) {
            used.add(quad.getObject().getURI());
          }
        });
    return used;
  }

  /** How many statements the things of each class have with each property. */
  private static Map<String, Map<String, Long>> counted() {
    Map<Node, Set<String>> types = new HashMap<>();
    each(
        quad -> {
          if (isType(quad) && quad.getSubject().isURI()) {
            types
                .computeIfAbsent(quad.getSubject(), thing -> new TreeSet<>())
                .add(quad.getObject().getURI());
          }
        });
    Map<String, Map<String, Long>> counted = new TreeMap<>();
    each(
        quad ->
            types
                .getOrDefault(quad.getSubject(), Set.of())
                .forEach(
                    type ->
                        counted
                            .computeIfAbsent(type, key -> new TreeMap<>())
                            .merge(quad.getPredicate().getURI(), 1L, Long::sum)));
    return counted;
  }

  private static boolean isType(Quad quad) {
    return quad.getPredicate().equals(RDF.type.asNode()) && quad.getObject().isURI();
  }

  /** Each statement once, in however many graphs it is. */
  private static void each(Consumer<Quad> use) {
    DatasetGraph graphs = ShippedGraph.store().graphs();
    Txn.executeRead(
        graphs,
        () -> graphs.find(Quad.unionGraph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(use));
  }
}
