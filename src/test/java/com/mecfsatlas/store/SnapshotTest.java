package com.mecfsatlas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.model.GraphNames;
import com.mecfsatlas.model.Slug;
import com.mecfsatlas.query.NamedQuery;
import com.mecfsatlas.vocabulary.Atlas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.shared.AddDeniedException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SnapshotTest {
  private static final EntityId LUSSO =
      new EntityId(EntityType.EVIDENCE, new Slug("lusso-1993-infection-natural"));

  private final Snapshot graph = ShippedGraph.graph();

  @Test
  void the_atlas_holds_each_paper_that_has_a_file() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("data/curated/papers"))) {
      assertThat(graph.list(EntityType.PAPER).rows()).hasSize((int) files.count());
    }
  }

  @Test
  void a_query_of_a_page_has_a_deadline_and_what_is_made_once_for_everybody_has_none() {
    Snapshot hurried =
        new DatasetSnapshots(new EntityQueries(ShippedGraph.QUERIES), Duration.ofMillis(1))
            .of(graph.graphs(), () -> {});
    NamedQuery everything = ShippedGraph.QUERIES.get("ontology/statements");
    assertThatThrownBy(() -> hurried.select(everything, Map.of(), row -> {}))
        .isInstanceOf(QueryCancelledException.class);
    AtomicLong rows = new AtomicLong();
    hurried.withoutDeadline().select(everything, Map.of(), row -> rows.incrementAndGet());
    assertThat(rows).hasPositiveValue();
    assertThat(hurried.list(EntityType.EVIDENCE).rows()).isNotEmpty();
  }

  @TestFactory
  Stream<DynamicTest> each_kind_has_things_and_each_has_a_label_and_a_description() {
    return Arrays.stream(EntityType.values())
        .map(
            kind ->
                dynamicTest(
                    kind.segment(),
                    () -> {
                      List<Listing.Row> rows = graph.list(kind).rows();
                      assertThat(rows).isNotEmpty();
                      assertThat(rows).extracting(Listing.Row::thing).doesNotHaveDuplicates();
                      assertThat(rows).allMatch(row -> !row.cell("label").isBlank());
                      EntityId sample = rows.get(rows.size() / 2).thing();
                      assertThat(sample.kind()).isEqualTo(kind);
                      assertThat(graph.describe(sample)).isPresent();
                    }));
  }

  @Test
  void a_record_is_described_with_its_paper_its_findings_and_its_limits() {
    Description lusso = graph.describe(LUSSO).orElseThrow();
    Resource record = lusso.subject();
    assertThat(record.listProperties(Atlas.limit).toList()).hasSizeGreaterThanOrEqualTo(3);
    assertThat(record.listProperties(Atlas.finding).toList())
        .hasSize(4)
        .allMatch(each -> each.getResource().hasProperty(Atlas.statement));
    assertThat(record.getProperty(Atlas.pemStatus).getResource())
        .isEqualTo(Atlas.pem_notApplicable);
    assertThat(lusso.papers()).hasSize(1);
  }

  @Test
  void the_authors_of_a_paper_keep_their_order() {
    Resource paper = graph.describe(LUSSO).orElseThrow().papers().getFirst();
    List<RDFNode> authors =
        paper
            .getProperty(ResourceFactory.createProperty("http://purl.org/ontology/bibo/authorList"))
            .getResource()
            .as(RDFList.class)
            .asJavaList();
    assertThat(authors)
        .extracting(each -> each.asResource().getProperty(SKOS.prefLabel).getString())
        .containsExactly(
            "Lusso, P",
            "Malnati, M S",
            "Garzino-Demo, A",
            "Crowley, R W",
            "Long, E O",
            "Gallo, R C");
  }

  @Test
  void what_is_narrower_counts_for_what_is_broader() {
    EntityId roseolovirus = new EntityId(EntityType.VIRUS, new Slug("roseolovirus"));
    assertThat(graph.describe(roseolovirus).orElseThrow().papers())
        .extracting(Resource::getURI)
        .contains(new EntityId(EntityType.PAPER, LUSSO.slug()).iri());
  }

  @Test
  void every_claim_on_the_page_of_a_thing_has_its_overall_tally() {
    Description hhv6 =
        graph.describe(new EntityId(EntityType.VIRUS, new Slug("hhv-6"))).orElseThrow();
    assertThat(hhv6.model().listSubjectsWithProperty(RDF.type, Atlas.Claim).toList())
        .hasSizeGreaterThan(10)
        .allMatch(
            claim -> claim.getProperty(Atlas.tally).getResource().hasProperty(Atlas.papersFound));
  }

  @Test
  void an_unknown_thing_has_no_description() {
    assertThat(graph.describe(new EntityId(EntityType.VIRUS, new Slug("no-such-virus")))).isEmpty();
    assertThat(graph.describe(new EntityId(EntityType.PAPER, new Slug("hhv-6")))).isEmpty();
  }

  @Test
  void every_snapshot_of_one_state_is_of_the_same_revision() {
    assertThat(graph.revision().number()).isEqualTo(1);
    assertThat(graph.revision()).isEqualTo(ShippedGraph.store().head());
  }

  @Test
  void nobody_who_reads_can_change_anything() {
    DatasetGraph graphs = graph.graphs();
    Node node = NodeFactory.createURI("urn:example:a");
    assertThatThrownBy(() -> graphs.add(node, node, node, node))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> graphs.getGraph(GraphNames.DERIVED).add(node, node, node))
        .isInstanceOf(AddDeniedException.class);
    assertThatThrownBy(() -> ShippedGraph.store().graphs().begin(ReadWrite.WRITE))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> ShippedGraph.store().writer())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("one writer");
  }
}
