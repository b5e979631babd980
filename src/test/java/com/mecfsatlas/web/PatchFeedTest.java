package com.mecfsatlas.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Replicas that begin with nothing or a dump and follow the patches, by a library of others. */
class PatchFeedTest {
  private static final String PROVENANCE = "https://www.mecfsatlas.com/graph/provenance";

  private static final Map<Integer, Set<Quad>> DUMPS = new HashMap<>();
  private static HarvestedSite site;

  @BeforeAll
  static void aHistory() {
    site = new HarvestedSite();
    site.change();
    site.delete();
    site.restore();
    site.create();
    site.retract();
  }

  @AfterAll
  static void end() {
    site.close();
  }

  @Test
  void one_patch_after_the_other_makes_the_latest_state_of_nothing() {
    Replica replica = new Replica();
    for (int revision = 1; revision <= head(); revision++) {
      replica.apply("/patch/" + revision);
      assertThat(replica.statements().equals(dump(revision))).as("at " + revision).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, 6, '0..6'",
    "0, 6, '0..1 1..6'",
    "0, 5, '0..3 3..5'",
    "2, 6, '2..6'",
    "3, 6, '3..4 4..6'",
    "6, 2, '6..2'",
    "6, 1, '6..5 5..3 3..1'",
    "4, 4, '4..4'",
    "6, 6, '6..0 0..6'"
  })
  void differences_lead_from_any_state_to_any_other(int from, int to, String ranges) {
    Replica replica = new Replica();
    if (from > 0) {
      replica.load(dump(from));
    }
    for (String range : ranges.split(" ")) {
      replica.apply("/patch/" + range);
    }
    assertThat(replica.statements()).hasSameSizeAs(dump(to)).hasSizeGreaterThan(1000);
    assertThat(replica.statements().equals(dump(to))).isTrue();
  }

  @Test
  void the_way_back_to_nothing_leaves_nothing() {
    Replica replica = new Replica();
    replica.load(dump(5));
    replica.apply("/patch/5..0");
    assertThat(replica.statements()).isEmpty();
  }

  @Test
  void what_went_and_came_again_is_in_no_difference() {
    assertThat(site.text("/patch/1..4")).doesNotContain("\nA ").doesNotContain("\nD ");
    assertThat(site.text("/patch/3..4")).contains("\nA ");
    assertThat(site.text("/patch/4..3")).contains("\nD ").doesNotContain("\nA ");
  }

  @Test
  void the_patch_of_a_revision_is_the_one_of_the_log_with_its_digests() {
    String patch = site.text("/patch/3");
    assertThat(patch).startsWith("H ").contains("H prev <ni:///sha-256;", "\nTX .", "\nTC .");
    assertThat(site.text("/patch/2..3")).isEqualTo(patch);
  }

  @Test
  void a_patch_never_changes_and_says_so() {
    for (String path : Set.of("/patch/2", "/patch/1..3", "/patch/3..1", "/patch/0..2")) {
      HttpResponse<byte[]> answer = site.get(path);
      assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/rdf-patch");
      assertThat(answer.headers().firstValue("Cache-Control").orElseThrow())
          .contains("immutable", "max-age=31536000");
      String tag = answer.headers().firstValue("ETag").orElseThrow();
      assertThat(site.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/patch/7", "/patch/0..7", "/patch/99999..1", "/dump/7/atlas.nq.gz"})
  void a_revision_that_is_not_there_is_not_found_and_those_that_are_named(String path) {
    HttpResponse<byte[]> answer = site.get(path);
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(new String(answer.body(), UTF_8)).contains("the revisions are 1 to 6");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/patch/0", "/patch/x", "/patch/1..", "/patch/1..2..3", "/patch/-1", "/patch/01"})
  void what_names_no_revision_is_not_found(String path) {
    HttpResponse<byte[]> answer = site.get(path);
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(new String(answer.body(), UTF_8)).contains("/patch/1..2");
  }

  @Test
  void the_index_tells_the_head_and_leads_to_patches_and_dump() throws IOException {
    var index = new ObjectMapper().readTree(site.get("/patch").body());
    assertThat(index.get("head").longValue()).isEqualTo(6);
    assertThat(index.get("digest").textValue()).isEqualTo(site.atlas.head().digest());
    for (String member : Set.of("latest", "dump")) {
      String address = index.get(member).textValue();
      assertThat(site.get(address).statusCode()).isEqualTo(200);
    }
    assertThat(index.get("difference").textValue()).endsWith("/patch/{from}..{to}");
  }

  @Test
  void the_dumps_of_a_revision_say_the_same_and_have_a_checksum() throws Exception {
    for (String name : List.of("atlas.nq.gz", "atlas.trig.gz")) {
      byte[] file = site.get("/dump/2/" + name).body();
      Set<Quad> read = read(file, name.contains("nq") ? Lang.NQUADS : Lang.TRIG);
      assertThat(withoutBlankNodes(read).equals(withoutBlankNodes(dump(2)))).isTrue();
      assertThat(read).hasSameSizeAs(dump(2));
      String sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
      assertThat(site.text("/dump/2/" + name + ".sha256")).isEqualTo(sha256 + "  " + name + "\n");
    }
  }

  /** TriG has no names of its own for them. */
  private static Set<Quad> withoutBlankNodes(Set<Quad> quads) {
    return quads.stream()
        .filter(quad -> !quad.getSubject().isBlank() && !quad.getObject().isBlank())
        .collect(Collectors.toSet());
  }

  /** Only a few are kept, and somebody may have half of one. */
  @Test
  void a_dump_that_is_written_again_is_the_same_file() {
    String tag = site.get("/dump/1/atlas.nq.gz").headers().firstValue("ETag").orElseThrow();
    for (int revision = 2; revision <= head(); revision++) {
      site.get("/dump/" + revision + "/atlas.trig.gz?again");
    }
    assertThat(site.get("/dump/1/atlas.nq.gz?again").headers().firstValue("ETag")).hasValue(tag);
  }

  @Test
  void the_dump_of_the_latest_revision_says_what_the_one_without_number_says() {
    assertThat(site.get("/dump/6/atlas.nq.gz").body())
        .isEqualTo(site.get("/dump/atlas.nq.gz").body());
  }

  @Test
  void another_file_of_a_revision_is_not_found_and_those_that_are_named() {
    HttpResponse<byte[]> answer = site.get("/dump/2/atlas.zip");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(new String(answer.body(), UTF_8)).contains("/dump/2/atlas.nq.gz");
    assertThat(site.get("/dump/two/atlas.nq.gz").statusCode()).isEqualTo(404);
  }

  private static long head() {
    return site.atlas.head().number();
  }

  private static Set<Quad> dump(int revision) {
    return DUMPS.computeIfAbsent(
        revision, number -> read(site.get("/dump/" + number + "/atlas.nq.gz").body(), Lang.NQUADS));
  }

  /** As the manual says: without the provenance; the blank node _:Bx is the <_:x> of patches. */
  private static Set<Quad> read(byte[] file, Lang lang) {
    Set<Quad> read = new HashSet<>();
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(file))) {
      RDFParser.source(in)
          .lang(lang)
          .labelToNode(LabelToNode.createUseLabelAsGiven())
          .parse(
              new StreamRDFBase() {
                @Override
                public void quad(Quad quad) {
                  if (!quad.getGraph().getURI().equals(PROVENANCE)) {
                    read.add(named(quad));
                  }
                }
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return read;
  }

  private static Quad named(Quad quad) {
    return Quad.create(
        quad.getGraph(), named(quad.getSubject()), quad.getPredicate(), named(quad.getObject()));
  }

  private static Node named(Node node) {
    return node.isBlank() && node.getBlankNodeLabel().startsWith("B")
        ? NodeFactory.createBlankNode(node.getBlankNodeLabel().substring(1))
        : node;
  }

  /** Somebody's copy. */
  private static final class Replica {
    private final DatasetGraph graphs = DatasetGraphFactory.createGeneral();

    void load(Set<Quad> dump) {
      dump.forEach(graphs::add);
    }

    void apply(String path) {
      HttpResponse<byte[]> answer = site.get(path);
      assertThat(answer.statusCode()).isEqualTo(200);
      RDFPatchOps.applyChange(graphs, new ByteArrayInputStream(answer.body()));
    }

    Set<Quad> statements() {
      Set<Quad> statements = new HashSet<>();
      graphs.find().forEachRemaining(statements::add);
      return statements;
    }
  }
}
