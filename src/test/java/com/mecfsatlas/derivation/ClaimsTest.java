package com.mecfsatlas.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.curation.Corpus;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.GraphNames;
import com.mecfsatlas.store.ShippedGraph;
import com.mecfsatlas.vocabulary.Atlas;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The claims of the shipped data against a second, plain count of the findings in the files. */
@Execution(ExecutionMode.CONCURRENT)
class ClaimsTest {
  private static final String PUBLICATION_TYPES = EntityId.BASE + "id/publication-type/";
  private static final Set<String> NOTICES =
      Set.of("editorial", "letter", "correction", "retraction-notice");
  private static final Set<String> REVIEWS =
      Set.of("review", "systematic-review", "meta-analysis", "guideline");

  private final Model files = files();
  private final Model stored =
      Txn.calculateRead(ShippedGraph.store().graphs(), () -> model(ShippedGraph.store().graphs()));

  /** One finding as the files say it, with the record that reports it. */
  private record Reported(List<String> claim, Resource record, String outcome) {}

  @Test
  void there_is_one_claim_for_each_combination_of_subject_relation_object_and_place() {
    assertThat(claims().map(ClaimsTest::parts))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            reported().stream().map(Reported::claim).distinct().toList());
  }

  @Test
  void the_overall_tally_counts_each_study_once_by_its_outcome() {
    Map<List<String>, Map<Resource, Set<String>>> counted =
        reported().stream()
            .filter(each -> isCounted(each.record()))
            .collect(
                Collectors.groupingBy(
                    Reported::claim,
                    Collectors.groupingBy(
                        Reported::record,
                        Collectors.mapping(Reported::outcome, Collectors.toSet()))));
    assertThat(claims())
        .isNotEmpty()
        .allSatisfy(
            claim ->
                assertThat(tally(claim))
                    .as(claim.getURI())
                    .isEqualTo(
                        numbers(counted.getOrDefault(parts(claim), Map.of()).values().stream())));
  }

  @Test
  void a_retracted_paper_is_shown_and_never_counted() {
    List<Resource> lines =
        stored.listSubjectsWithProperty(Atlas.lineStatus, Atlas.lineStatus_retracted).toList();
    assertThat(lines)
        .isNotEmpty()
        .allMatch(
            line ->
                stored.contains(
                    line.getPropertyResourceValue(Atlas.paper),
                    Atlas.standing,
                    Atlas.standing_retracted));
    assertThat(lines)
        .allSatisfy(
            line ->
                assertThat(
                        stored.listSubjectsWithProperty(Atlas.evidenceLine, line).toList().stream()
                            .filter(each -> each.hasProperty(RDF.type, Atlas.Tally))
                            .map(each -> each.getPropertyResourceValue(Atlas.tallyDimension)))
                    .containsOnly(Atlas.tallyDimension_standing));
  }

  /** Each relation and the one that says the reverse, both ways. */
  private static Map<String, String> opposites() {
    Map<String, String> opposites = new HashMap<>();
    RDFDataMgr.loadModel("ontology/atlas.ttl")
        .listStatements(null, Atlas.oppositeRelation, (RDFNode) null)
        .forEachRemaining(
            each -> {
              opposites.put(each.getSubject().getURI(), each.getResource().getURI());
              opposites.put(each.getResource().getURI(), each.getSubject().getURI());
            });
    return opposites;
  }

  @Test
  void every_direct_edge_has_a_claim_behind_it_that_no_counted_paper_disputes() {
    List<Quad> edges =
        Txn.calculateRead(
            ShippedGraph.store().graphs(),
            () -> {
              List<Quad> found = new java.util.ArrayList<>();
              ShippedGraph.store()
                  .graphs()
                  .findNG(GraphNames.EDGES, null, null, null)
                  .forEachRemaining(found::add);
              return found;
            });
    Set<List<String>> found = new HashSet<>();
    Set<List<String>> disputed = new HashSet<>();
    Map<String, String> opposites = opposites();
    claims()
        .forEach(
            claim -> {
              Map<String, Integer> tally = tally(claim);
              List<String> edge = parts(claim).subList(0, 3);
              if (tally.getOrDefault("found", 0) > 0) {
                found.add(edge);
                String opposite = opposites.get(edge.get(1));
                if (opposite != null) {
                  disputed.add(List.of(edge.get(0), opposite, edge.get(2)));
                }
              }
              if (tally.getOrDefault("not found", 0) + tally.getOrDefault("mixed", 0) > 0) {
                disputed.add(edge);
              }
            });
    found.removeAll(disputed);
    assertThat(edges)
        .isNotEmpty()
        .extracting(
            edge ->
                List.of(
                    edge.getSubject().getURI(),
                    edge.getPredicate().getURI(),
                    edge.getObject().getURI()))
        .containsExactlyInAnyOrderElementsOf(found);
  }

  private List<Reported> reported() {
    return files.listSubjectsWithProperty(RDF.type, Atlas.EvidenceRecord).toList().stream()
        .flatMap(
            record ->
                record.listProperties(Atlas.finding).toList().stream()
                    .map(statement -> statement.getResource())
                    .map(
                        finding ->
                            new Reported(
                                parts(finding),
                                record,
                                finding.getPropertyResourceValue(Atlas.outcome).getURI())))
        .toList();
  }

  /** Each study has the outcome of its findings, "mixed" where they differ. */
  private static Map<String, Integer> numbers(Stream<Set<String>> studies) {
    Map<String, Integer> numbers =
        new TreeMap<>(Map.of("found", 0, "not found", 0, "mixed", 0, "not measured", 0));
    studies.forEach(
        outcomes -> {
          Set<String> measured = new HashSet<>(outcomes);
          measured.remove(Atlas.outcome_notMeasured.getURI());
          String outcome =
              measured.isEmpty()
                  ? "not measured"
                  : measured.equals(Set.of(Atlas.outcome_found.getURI()))
                      ? "found"
                      : measured.equals(Set.of(Atlas.outcome_notFound.getURI()))
                          ? "not found"
                          : "mixed";
          numbers.merge(outcome, 1, Integer::sum);
        });
    return numbers;
  }

  private boolean isCounted(Resource record) {
    Resource paper = record.getPropertyResourceValue(Atlas.reads);
    return !paper.hasProperty(Atlas.standing, Atlas.standing_retracted)
        && !record.hasProperty(Atlas.design, Atlas.design_review)
        && paper.listProperties(Atlas.publicationType).toList().stream()
            .map(statement -> statement.getResource().getURI().replace(PUBLICATION_TYPES, ""))
            .noneMatch(type -> NOTICES.contains(type) || REVIEWS.contains(type));
  }

  private Stream<Resource> claims() {
    return stored.listSubjectsWithProperty(RDF.type, Atlas.Claim).toList().stream();
  }

  private static Map<String, Integer> tally(Resource claim) {
    Resource overall = overall(claim);
    return new TreeMap<>(
        Map.of(
            "found", number(overall, Atlas.papersFound),
            "not found", number(overall, Atlas.papersNotFound),
            "mixed", number(overall, Atlas.papersMixed),
            "not measured", number(overall, Atlas.papersNotMeasured)));
  }

  private static Resource overall(Resource claim) {
    return claim.listProperties(Atlas.tally).toList().stream()
        .map(statement -> statement.getResource())
        .filter(tally -> tally.hasProperty(Atlas.tallyDimension, Atlas.tallyDimension_overall))
        .findFirst()
        .orElseThrow();
  }

  private static int number(Resource tally, Property property) {
    return tally.getRequiredProperty(property).getInt();
  }

  private static List<String> parts(Resource node) {
    return Stream.of(Atlas.subject, Atlas.relation, Atlas.object, Atlas.in)
        .map(
            part ->
                node.hasProperty(part) ? node.getPropertyResourceValue(part).getURI() : "nowhere")
        .toList();
  }

  private static Model files() {
    return model(
        new Derivation(Path.of("sparql"), ShippedGraph.QUERIES)
            .completed(new Corpus(Path.of("").toAbsolutePath()).read(done -> {})));
  }

  private static Model model(DatasetGraph graphs) {
    Model model = ModelFactory.createDefaultModel();
    graphs.find(Quad.ANY).forEachRemaining(quad -> model.getGraph().add(quad.asTriple()));
    return model;
  }
}
