package com.mecfsatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.catalog.Dump;
import com.mecfsatlas.catalog.Dumps;
import com.mecfsatlas.store.ShippedGraph;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole public graph as files. */
class ServedDumpTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @ParameterizedTest
  @EnumSource(Dump.class)
  void a_file_has_its_checksum_beside_it(Dump dump) throws Exception {
    HttpResponse<byte[]> answer = get("/dump/" + dump.fileName());
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/gzip");
    assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
    String sha256 =
        HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(answer.body()));
    assertThat(
            new String(
                get("/dump/" + dump.fileName() + ".sha256").body(), StandardCharsets.US_ASCII))
        .isEqualTo(sha256 + "  " + dump.fileName() + "\n");
    assertThat(answer.headers().firstValue("ETag")).hasValue('"' + sha256 + '"');
  }

  @ParameterizedTest
  @EnumSource(Dump.class)
  void a_stranger_who_reads_the_file_has_the_whole_graph(Dump dump, @TempDir Path home)
      throws Exception {
    DatasetGraph stored = ShippedGraph.store().graphs();
    Path file = new Dumps(home).find(ShippedGraph.graph(), dump.fileName()).orElseThrow().path();
    Lang lang = RDFLanguages.filenameToLang(dump.fileName());
    DatasetGraph read = DatasetGraphFactory.createTxnMem();
    try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      Txn.executeWrite(read, () -> RDFParser.source(in).lang(lang).parse(read));
    }
    assertThat(Txn.calculateRead(read, () -> withoutBlankNodes(read)))
        .isEqualTo(Txn.calculateRead(stored, () -> withoutBlankNodes(stored)))
        .hasSizeGreaterThan(50_000);
    assertThat(Txn.calculateRead(read, () -> read.stream().count()))
        .isEqualTo(Txn.calculateRead(stored, () -> named(stored).count()));
  }

  @Test
  void another_name_is_not_found() throws Exception {
    assertThat(get("/dump/atlas.zip").statusCode()).isEqualTo(404);
    assertThat(get("/dump/atlas.zip.sha256").statusCode()).isEqualTo(404);
    assertThat(get("/dump/..%5Ctdb2").statusCode()).isBetween(400, 404);
  }

  private static Set<Quad> withoutBlankNodes(DatasetGraph graphs) {
    return named(graphs)
        .filter(quad -> !quad.getSubject().isBlank() && !quad.getObject().isBlank())
        .collect(Collectors.toSet());
  }

  private static Stream<Quad> named(DatasetGraph graphs) {
    return graphs.stream(Quad.ANY.getGraph(), null, null, null)
        .filter(quad -> !quad.isDefaultGraph());
  }

  private static HttpResponse<byte[]> get(String path) throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(RunningAtlas.at(path)).build(), BodyHandlers.ofByteArray());
  }
}
