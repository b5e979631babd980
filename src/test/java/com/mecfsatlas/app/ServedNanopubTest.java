package com.mecfsatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.harvest.nanopub.TrustyCode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

/** Nanopublications over HTTP, judged by the guidelines. */
class ServedNanopubTest {
  private static final String NP = "http://www.nanopub.org/nschema#";
  private static final String LUSSO = "/nanopub/lusso-1993-infection-natural/f1";

  private static DatasetGraph read(String path) {
    HttpResponse<String> answer = RunningAtlas.get(path, "*/*");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/trig");
    return RDFParser.fromString(answer.body(), Lang.TRIG).toDatasetGraph();
  }

  private static Quad only(DatasetGraph graphs, Node graph, Node subject, Node property) {
    List<Quad> found = Iter.toList(graphs.find(graph, subject, property, Node.ANY));
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private static Node name(DatasetGraph graphs) {
    List<Quad> found =
        Iter.toList(
            graphs.find(
                Node.ANY,
                Node.ANY,
                RDF.type.asNode(),
                NodeFactory.createURI(NP + "Nanopublication")));
    assertThat(found).hasSize(1);
    return found.getFirst().getSubject();
  }

  private static Node part(DatasetGraph graphs, String relation) {
    return only(graphs, Node.ANY, name(graphs), NodeFactory.createURI(NP + relation)).getObject();
  }

  @Test
  void a_finding_is_well_formed() {
    DatasetGraph read = read(LUSSO);
    Node own = name(read);
    Node head = only(read, Node.ANY, own, RDF.type.asNode()).getGraph();
    Node assertion = part(read, "hasAssertion");
    Node provenance = part(read, "hasProvenance");
    Node publication = part(read, "hasPublicationInfo");
    Set<Node> graphs =
        Iter.toList(read.find()).stream().map(Quad::getGraph).collect(Collectors.toSet());
    assertThat(graphs).containsExactlyInAnyOrder(head, assertion, provenance, publication);
    assertThat(read.find(provenance, assertion, Node.ANY, Node.ANY).hasNext()).isTrue();
    assertThat(read.find(publication, own, Node.ANY, Node.ANY).hasNext()).isTrue();
    assertThat(
            only(
                    read,
                    assertion,
                    Node.ANY,
                    NodeFactory.createURI("https://www.mecfsatlas.com/ontology#outcome"))
                .getObject()
                .getURI())
        .isEqualTo("https://www.mecfsatlas.com/ontology#outcome-found");
  }

  @Test
  void its_name_is_made_of_what_it_holds() {
    DatasetGraph read = read(LUSSO);
    String own = name(read).getURI();
    String code = own.substring(own.lastIndexOf('/') + 1);
    List<Quad> blanked =
        Iter.toList(
            Iter.map(
                read.find(),
                quad ->
                    Quad.create(
                        blanked(quad.getGraph(), code),
                        blanked(quad.getSubject(), code),
                        blanked(quad.getPredicate(), code),
                        blanked(quad.getObject(), code))));
    assertThat(TrustyCode.of(blanked)).isEqualTo(code);
    assertThat(name(read(LUSSO + "/" + code)).getURI()).isEqualTo(own);
    HttpResponse<String> other = RunningAtlas.get(LUSSO + "/RA" + "x".repeat(43), "*/*");
    assertThat(other.statusCode()).isEqualTo(404);
    assertThat(other.body()).contains(own);
  }

  private static Node blanked(Node node, String code) {
    return node.isURI()
        ? NodeFactory.createURI(node.getURI().replace(code, TrustyCode.BLANK))
        : node;
  }

  @Test
  void one_from_a_retracted_paper_says_so() {
    String finding =
        SparqlRows.of(
                """
                SELECT ?finding {
                  ?record atlas:finding ?finding ; a atlas:EvidenceRecord ;
                    atlas:reads/atlas:standing atlas:standing-retracted
                } ORDER BY ?finding LIMIT 1
                """)
            .getFirst()
            .getResource("finding")
            .getURI();
    DatasetGraph read = read("/nanopub/" + finding.replaceFirst(".*/", "").replace('#', '/'));
    Node publication = part(read, "hasPublicationInfo");
    assertThat(
            only(read, publication, name(read), RDFS.comment.asNode())
                .getObject()
                .getLiteralLexicalForm())
        .contains("retracted");
    assertThat(read(LUSSO).find(Node.ANY, Node.ANY, RDFS.comment.asNode(), Node.ANY).hasNext())
        .isFalse();
  }

  @Test
  void the_index_lists_every_finding() {
    List<String> addresses = RunningAtlas.get("/nanopub", "*/*").body().lines().toList();
    assertThat(addresses)
        .doesNotHaveDuplicates()
        .hasSize(
            (int)
                SparqlRows.number(
                    "SELECT (COUNT(DISTINCT ?f) AS ?n)"
                        + " { ?record a atlas:EvidenceRecord ; atlas:finding ?f }"))
        .contains(RunningAtlas.at(LUSSO).toString());
  }

  @Test
  void a_finding_that_is_not_there_is_not_found() {
    for (String path : List.of("/f99", "", "/f1/x/y", "/f1.ttl")) {
      assertThat(
              RunningAtlas.get("/nanopub/lusso-1993-infection-natural" + path, "*/*").statusCode())
          .as(path)
          .isEqualTo(404);
    }
  }
}
