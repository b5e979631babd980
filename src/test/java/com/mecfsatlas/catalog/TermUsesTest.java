package com.mecfsatlas.catalog;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.derivation.DerivationRule;
import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.query.QueryCatalogue;
import com.mecfsatlas.store.ShippedGraph;
import com.mecfsatlas.vocabulary.Atlas;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

class TermUsesTest {
  /** How many answers the query of a term shows at most. */
  private static final long SHOWN = 1000;

  /** Terms that only lists, and the statement that classes are disjoint, use. */
  private static final Set<String> UNADDRESSED =
      Set.of(
          RDF.first.getURI(),
          RDF.rest.getURI(),
          OWL2.members.getURI(),
          OWL2.AllDisjointClasses.getURI());

  private static final Map<String, TermUse> USES =
      new TermUses(new QueryCatalogue(Path.of("sparql"))).byTerm(ShippedGraph.graph());

  private final Dataset dataset = DatasetFactory.wrap(ShippedGraph.store().graphs());

  @Test
  void the_query_of_a_term_lists_as_many_uses_as_are_counted() {
    assertThat(USES).hasSizeGreaterThan(150);
    assertThat(USES)
        .allSatisfy(
            (term, use) ->
                assertThat(answers(use.query())).as(term).isEqualTo(Math.min(use.uses(), SHOWN)));
  }

  @Test
  void the_example_of_a_term_is_a_statement_of_the_graph_that_uses_it() {
    assertThat(USES)
        .allSatisfy(
            (term, use) -> {
              assertThat(isSaid(use)).as(term).isTrue();
              assertThat(use.example().getSubject().isURIResource())
                  .as(term)
                  .isEqualTo(!UNADDRESSED.contains(term));
            });
  }

  @Test
  void borrowed_terms_are_counted_as_our_own() {
    assertThat(USES).containsKeys(RDF.first.getURI(), OA.exact.getURI(), DCTerms.title.getURI());
    assertThat(use(OA.TextQuoteSelector).uses()).isEqualTo(use(OA.exact).uses()).isPositive();
  }

  @Test
  void examples_speak_of_the_model_page_where_it_uses_the_term() {
    assertThat(use(Atlas.reads).example().getSubject().getURI())
        .isEqualTo(EntityId.BASE + "id/evidence/lusso-1993-infection-natural");
  }

  @Test
  void a_superclass_is_used_by_the_members_of_its_subclasses() {
    assertThat(use(Atlas.SignedName).uses()).isGreaterThan(use(Atlas.AuthorName).uses());
  }

  @Test
  void everything_that_is_derived_only_has_a_rule_with_a_question() {
    List<DerivationRule> rules = DerivationRule.below(Path.of("sparql"));
    assertThat(rules).isNotEmpty().allMatch(rule -> rule.question().endsWith("?"));
    Set<String> answered = new HashSet<>();
    rules.forEach(rule -> answered.addAll(rule.properties()));
    List<String> derived =
        ShippedGraph.graph()
            .ontology()
            .listSubjectsWithProperty(ResourceFactory.createProperty(Atlas.NS + "derivedOnly"))
            .mapWith(Resource::getURI)
            .toList();
    assertThat(derived).isNotEmpty();
    assertThat(answered).containsAll(derived);
  }

  private static TermUse use(Resource term) {
    return requireNonNull(USES.get(term.getURI()));
  }

  /** What has no address stands for anything. */
  private boolean isSaid(TermUse use) {
    return Txn.calculateRead(
        dataset,
        () ->
            dataset
                .asDatasetGraph()
                .contains(
                    Quad.unionGraph,
                    named(use.example().getSubject()),
                    use.example().getPredicate().asNode(),
                    named(use.example().getObject())));
  }

  private static Node named(RDFNode node) {
    return node.isAnon() ? Node.ANY : node.asNode();
  }

  private long answers(String query) {
    return Txn.calculateRead(
        dataset,
        () -> {
          try (QueryExecution execution = QueryExecution.dataset(dataset).query(query).build()) {
            return (long) ResultSetFormatter.consume(execution.execSelect());
          }
        });
  }
}
