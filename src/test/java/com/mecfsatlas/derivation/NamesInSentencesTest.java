package com.mecfsatlas.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.store.ScratchStore;
import com.mecfsatlas.store.ShippedGraph;
import com.mecfsatlas.vocabulary.Annotations;
import com.mecfsatlas.vocabulary.Atlas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The names of things in the middle of a sentence, and the questions that are made of them. */
@Execution(ExecutionMode.CONCURRENT)
class NamesInSentencesTest {
  private static final Path HARD_NAMES = Path.of("src/test/resources/names/names-in-sentences.csv");

  private static final Model SHIPPED =
      Txn.calculateRead(ShippedGraph.store().graphs(), () -> model(ShippedGraph.store().graphs()));

  /** A name as it is shown, and as it was put into a sentence by hand. */
  private record HardName(String kind, String name, String inSentence, String number) {}

  @Test
  void hard_names_read_as_english_has_them_and_take_the_right_verb() throws IOException {
    List<HardName> names = hardNames();
    assertThat(names).hasSizeGreaterThan(60);
    assertThat(named(names)).containsExactlyElementsOf(names);
  }

  @Test
  void whatever_has_a_name_has_one_in_sentences_with_one_number() {
    assertThat(SHIPPED.listSubjectsWithProperty(Atlas.displayName).toList())
        .hasSizeGreaterThan(800)
        .allSatisfy(
            thing -> {
              assertThat(texts(thing, Atlas.nameInSentence)).as(thing.getURI()).hasSize(1);
              assertThat(texts(thing, Atlas.grammaticalNumber))
                  .as(thing.getURI())
                  .isSubsetOf("singular", "plural")
                  .hasSize(1);
            });
  }

  @Test
  void a_name_in_a_sentence_is_the_name_that_is_shown() {
    assertThat(SHIPPED.listSubjectsWithProperty(Atlas.displayName).toList())
        .filteredOn(thing -> !thing.hasProperty(SKOS.inScheme, Atlas.cells))
        .filteredOn(thing -> !thing.hasProperty(Atlas.conceptKind, Atlas.conceptKind_cell))
        .allSatisfy(
            thing ->
                assertThat(text(thing, Atlas.nameInSentence).replaceFirst("^the ", ""))
                    .isEqualToIgnoringCase(
                        text(thing, Atlas.displayName).replaceFirst("^The ", "")));
  }

  @Test
  void every_relation_asks_one_question_about_one_thing_and_one_about_several() {
    assertThat(SHIPPED.listSubjectsWithProperty(RDF.type, Atlas.Relation).toList())
        .isNotEmpty()
        .allSatisfy(
            relation -> {
              String one = text(relation, Annotations.singularQuestion);
              String several = text(relation, Annotations.pluralQuestion);
              assertThat(one).matches("(Is|Does) \\{subject} .*\\{object}.*\\?");
              assertThat(several)
                  .isEqualTo(one.replaceFirst("^Is ", "Are ").replaceFirst("^Does ", "Do "));
            });
  }

  @Test
  void a_claim_is_a_neutral_question_with_the_verb_that_its_subject_takes() {
    assertThat(claims())
        .isNotEmpty()
        .allSatisfy(
            claim -> {
              Resource subject = claim.getPropertyResourceValue(Atlas.subject);
              String verb =
                  text(subject, Atlas.grammaticalNumber).equals("plural")
                      ? "(Are|Do)"
                      : "(Is|Does)";
              assertThat(text(claim, SKOS.prefLabel))
                  .matches(verb + " .*\\?")
                  .contains(" " + text(subject, Atlas.nameInSentence) + " ")
                  .doesNotContain("{", "}");
            });
  }

  @Test
  void a_claim_in_short_is_its_parts_in_a_row() {
    assertThat(claims())
        .allSatisfy(
            claim ->
                assertThat(text(claim, Annotations.shortLabel))
                    .startsWith(
                        text(claim.getPropertyResourceValue(Atlas.subject), Atlas.nameInSentence)
                            + ": ")
                    .contains(
                        text(claim.getPropertyResourceValue(Atlas.object), Atlas.nameInSentence))
                    .doesNotEndWith("?"));
    assertThat(claim("hhv6-antibodies-higher-in-me-cfs"))
        .containsExactly(
            "Are antibodies to HHV-6 higher in ME/CFS?", "antibodies to HHV-6: higher in ME/CFS");
    assertThat(claim("hhv-6-infects-nk-cell"))
        .containsExactly("Does HHV-6 infect NK cells?", "HHV-6: infects NK cells");
    assertThat(claim("rituximab-improves-fatigue-in-me-cfs"))
        .containsExactly(
            "Does rituximab (anti-CD20) improve fatigue (randomised trials), in ME/CFS?",
            "rituximab (anti-CD20): improves (randomised trial) fatigue, in ME/CFS");
  }

  @Test
  void what_a_file_states_about_a_name_wins() {
    try (ScratchStore store = ScratchStore.create()) {
      Txn.executeWrite(
          store.graphs(),
          () -> {
            Resource thing = thing("concept", 1);
            Model stated = ModelFactory.createDefaultModel();
            state(stated, thing, "concept", "Sleep and wake rhythm");
            stated.add(thing, Atlas.grammaticalNumber, "singular");
            stated.add(thing, Atlas.nameInSentence, "the sleep and wake rhythm");
            add(store, stated);
          });
      derive(store);
      Model all = Txn.calculateRead(store.graphs(), () -> model(store.graphs()));
      assertThat(texts(thing("concept", 1).inModel(all), Atlas.grammaticalNumber))
          .containsExactly("singular");
      assertThat(texts(thing("concept", 1).inModel(all), Atlas.nameInSentence))
          .containsExactly("the sleep and wake rhythm");
    }
  }

  private static List<HardName> named(List<HardName> names) {
    try (ScratchStore store = ScratchStore.create()) {
      Model stated = ModelFactory.createDefaultModel();
      for (int i = 0; i < names.size(); i++) {
        String kind = names.get(i).kind();
        state(stated, thing(kind, i), kind, names.get(i).name());
      }
      Txn.executeWrite(store.graphs(), () -> add(store, stated));
      derive(store);
      Model all = Txn.calculateRead(store.graphs(), () -> model(store.graphs()));
      return Stream.iterate(0, i -> i < names.size(), i -> i + 1)
          .map(
              i -> {
                String kind = names.get(i).kind();
                Resource thing = thing(kind, i).inModel(all);
                return new HardName(
                    kind,
                    names.get(i).name(),
                    text(thing, Atlas.nameInSentence),
                    text(thing, Atlas.grammaticalNumber));
              })
          .toList();
    }
  }

  private static void state(Model stated, Resource thing, String kind, String name) {
    stated.add(thing, SKOS.prefLabel, name, "en");
    switch (kind) {
      case "criterion" -> stated.add(thing, RDF.type, Atlas.CaseDefinition);
      case "cell" -> stated.add(thing, SKOS.inScheme, Atlas.cells);
      case "virus" -> stated.add(thing, SKOS.inScheme, Atlas.viruses);
      default -> stated.add(thing, SKOS.inScheme, Atlas.concepts);
    }
  }

  private static void add(ScratchStore store, Model stated) {
    stated
        .getGraph()
        .find()
        .forEachRemaining(
            triple -> store.graphs().add(Quad.create(thing("graph", 0).asNode(), triple)));
  }

  private static void derive(ScratchStore store) {
    new Derivation(Path.of("sparql"), ShippedGraph.QUERIES).rebuild(store.graphs());
  }

  private static List<HardName> hardNames() throws IOException {
    List<HardName> names = new ArrayList<>();
    try (var file = Files.newInputStream(HARD_NAMES)) {
      var rows = ResultSetMgr.read(file, ResultSetLang.RS_CSV);
      rows.forEachRemaining(
          row ->
              names.add(
                  new HardName(
                      row.getLiteral("kind").getString(),
                      row.getLiteral("name").getString(),
                      row.getLiteral("sentence").getString(),
                      row.getLiteral("number").getString())));
    }
    return names;
  }

  private static Resource thing(String kind, int number) {
    return ModelFactory.createDefaultModel()
        .createResource(EntityId.BASE + "id/" + kind + "/hard-" + number);
  }

  private static List<Resource> claims() {
    return SHIPPED.listSubjectsWithProperty(RDF.type, Atlas.Claim).toList();
  }

  private static List<String> claim(String slug) {
    Resource claim = SHIPPED.getResource(EntityId.BASE + "id/claim/" + slug);
    return List.of(text(claim, SKOS.prefLabel), text(claim, Annotations.shortLabel));
  }

  private static String text(Resource thing, Property property) {
    return thing.getRequiredProperty(property).getString();
  }

  private static Set<String> texts(Resource thing, Property property) {
    return thing
        .listProperties(property)
        .mapWith(Statement::getLiteral)
        .mapWith(Literal::getString)
        .toSet();
  }

  private static Model model(DatasetGraph graphs) {
    Model model = ModelFactory.createDefaultModel();
    graphs.find(Quad.ANY).forEachRemaining(quad -> model.getGraph().add(quad.asTriple()));
    return model;
  }
}
