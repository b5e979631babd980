package com.mecfsatlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mecfsatlas.curation.CorpusException;
import com.mecfsatlas.sparql.NetworkPolicy;
import com.mecfsatlas.sparql.QueryLimits;
import com.mecfsatlas.sparql.RdfFiles;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.rdfconnection.RDFConnectionRemote;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The query service over data of the user's own, with everything that changes them. */
class SparqlCommandTest {
  private static final FusekiServer SERVER =
      SparqlCommand.start(
          DatasetGraphFactory.createTxnMem(),
          0,
          true,
          QueryLimits.PUBLIC.within(Duration.ofSeconds(2)),
          NetworkPolicy.NOWHERE,
          Set.of("https://named.example"));

  @AfterAll
  static void stop() {
    SERVER.stop();
  }

  private static FusekiServer withoutUpdate() {
    return SparqlCommand.start(
        DatasetGraphFactory.createTxnMem(),
        0,
        false,
        QueryLimits.PUBLIC,
        NetworkPolicy.NOWHERE,
        Set.of());
  }

  @Test
  void what_nobody_can_change_is_asked_once() throws Exception {
    FusekiServer reading = withoutUpdate();
    try {
      for (FusekiServer each : List.of(reading, SERVER)) {
        URI query =
            URI.create("http://localhost:" + each.getPort() + "/sparql?query=SELECT*%7B%7D");
        HttpResponse<String> first = get(query, "");
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("ETag").isPresent()).isEqualTo(each == reading);
        String tag = first.headers().firstValue("ETag").orElse("\"none\"");
        assertThat(get(query, tag).statusCode()).isEqualTo(each == reading ? 304 : 200);
      }
    } finally {
      reading.stop();
    }
  }

  private static HttpResponse<String> get(URI address, String tag) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(address);
    if (!tag.isEmpty()) {
      request.header("If-None-Match", tag);
    }
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }

  @Test
  void an_address_below_the_graph_store_is_told_once_that_it_is_not_there() throws Exception {
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(at("/data/person/1.ttl"))).build(),
                BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("not-found").doesNotContain("\\\"");
  }

  @Test
  void a_client_that_knows_only_the_protocols_puts_updates_asks_and_deletes() {
    Model model = ModelFactory.createDefaultModel();
    model.add(
        ResourceFactory.createResource("urn:example:s"),
        ResourceFactory.createProperty("urn:example:p"),
        "o");
    try (RDFConnection client =
        RDFConnectionRemote.newBuilder()
            .queryEndpoint(at("/sparql"))
            .updateEndpoint(at("/update"))
            .gspEndpoint(at("/data"))
            .build()) {
      client.update("CLEAR ALL");
      client.put("urn:example:graph", model);
      assertThat(client.fetch("urn:example:graph").isIsomorphicWith(model)).isTrue();
      assertThat(client.queryAsk("ASK { ?s ?p ?o }")).as("the default graph is its own").isFalse();
      client.update("INSERT { ?s ?p 'two' } WHERE { GRAPH ?g { ?s ?p ?o } }");
      assertThat(client.queryAsk("ASK { ?s ?p 'two' }")).isTrue();
      assertThat(client.queryAsk("ASK FROM <urn:example:graph> { ?s ?p 'o' }")).isTrue();
      assertThat(client.queryAsk("ASK FROM <urn:example:none> { ?s ?p ?o }")).isFalse();
      client.delete("urn:example:graph");
      client.update("CLEAR ALL");
      assertThat(client.queryAsk("ASK { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } }")).isFalse();
    }
  }

  @Test
  void it_has_a_page_with_an_editor_and_without_questions_on_other_data() throws Exception {
    String page = page("/sparql");
    assertThat(page).contains("<textarea id=\"query\"").doesNotContain("class=\"sentence\"");
    assertThat(page("/sparql?query=ASK%20%7B%7D")).contains("yes or no", ">true<");
    List<String> loaded =
        Pattern.compile("\"(/assets/[^\"]+)\"")
            .matcher(page)
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(loaded).hasSizeGreaterThan(10);
    for (String each : loaded) {
      assertThat(page(each)).isNotEmpty();
    }
  }

  private static String page(String path) throws Exception {
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(at(path)))
                    .header("Accept", "text/html,*/*;q=0.1")
                    .build(),
                BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "POST | /update | application/sparql-update | INSERT DATA { <urn:x-u:a> <urn:x-u:b> 1 } |"
            + " 2",
        "POST | /update | application/sparql-update | INSERT nonsense | 4",
        "POST | /update | application/sparql-update | SELECT * {} | 4",
        "POST | /update | text/plain | CLEAR ALL | 4",
        "POST | /update | application/x-www-form-urlencoded | update=CLEAR%20ALL&update=CLEAR%20ALL"
            + " | 4",
        "POST | /update?using-graph-uri=urn:x-u:g | application/sparql-update | WITH <urn:x-u:h>"
            + " DELETE { ?s ?p ?o } WHERE { ?s ?p ?o } | 4",
        "GET | /update?update=CLEAR%20ALL | text/plain | x | 4",
        "POST | /sparql | application/sparql-update | CLEAR ALL | 4",
        "POST | /sparql | application/sparql-query | ASK {} | 2",
        "QUERY | /sparql | application/sparql-query | ASK {} | 2"
      })
  void the_update_protocol_is_kept(
      String method, String path, String type, String body, int statusClass) throws Exception {
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(at(path)))
                    .header("Content-Type", type)
                    .method(method, BodyPublishers.ofString(body))
                    .build(),
                BodyHandlers.ofString());
    assertThat(answer.statusCode() / 100).as(answer.body()).isEqualTo(statusClass);
  }

  @Test
  void without_update_nothing_can_be_changed() throws Exception {
    FusekiServer reading = withoutUpdate();
    try {
      for (String path : new String[] {"/update", "/data?default", "/data", "/"}) {
        URI address = URI.create("http://localhost:" + reading.getPort() + path);
        HttpResponse<String> answer =
            HttpClient.newHttpClient()
                .send(
                    HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/sparql-update")
                        .POST(BodyPublishers.ofString("CLEAR ALL"))
                        .build(),
                    BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path).isEqualTo(404);
      }
    } finally {
      reading.stop();
    }
  }

  @Test
  void files_are_read_with_their_graphs_and_a_broken_one_is_named_with_its_line(
      @TempDir Path folder) throws Exception {
    Path good =
        Files.writeString(folder.resolve("a.trig"), "<urn:x-g:g> { <urn:x-s:s> <urn:x-p:p> 1 }");
    Path broken = Files.writeString(folder.resolve("b.ttl"), "<urn:x-s:s> <urn:x-p:p> 1 .\n??");
    assertThat(RdfFiles.read(List.of(good)).stream().count()).isEqualTo(1);
    assertThatThrownBy(() -> RdfFiles.read(List.of(good, broken)))
        .isInstanceOf(CorpusException.class)
        .hasMessageContaining("b.ttl")
        .hasMessageContaining("line: 2");
    assertThatThrownBy(() -> RdfFiles.read(List.of(folder.resolve("none.ttl"))))
        .isInstanceOf(CorpusException.class)
        .hasMessageContaining("none.ttl");
  }

  @Test
  void a_packed_file_is_read_by_its_content_and_an_unknown_kind_names_those_that_are_known(
      @TempDir Path folder) throws Exception {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write("<urn:x-s:s> <urn:x-p:p> \"1\" .".getBytes(StandardCharsets.UTF_8));
    }
    for (String name : List.of("a.nq.gz", "b.ttl", "c.nt.gz")) {
      Path file = Files.write(folder.resolve(name), packed.toByteArray());
      assertThat(RdfFiles.read(List.of(file)).stream().count()).as(name).isEqualTo(1);
    }
    for (String name : List.of("a.obo", "a.ofn", "a", "a.json.txt")) {
      Path file = Files.writeString(folder.resolve(name), "x");
      assertThatThrownBy(() -> RdfFiles.read(List.of(file)))
          .isInstanceOf(CorpusException.class)
          .hasMessageContainingAll(name, ".ttl", ".jsonld", ".nq");
    }
    Path cut =
        Files.write(
            folder.resolve("cut.nt.gz"), Arrays.copyOf(packed.toByteArray(), packed.size() / 2));
    assertThatThrownBy(() -> RdfFiles.read(List.of(cut)))
        .isInstanceOf(CorpusException.class)
        .hasMessageContainingAll("cut.nt.gz", "cut off");
  }

  @Test
  void a_port_in_use_is_named() {
    assertThatThrownBy(
            () ->
                SparqlCommand.start(
                    DatasetGraphFactory.createTxnMem(),
                    SERVER.getPort(),
                    false,
                    QueryLimits.PUBLIC,
                    NetworkPolicy.NOWHERE,
                    Set.of()))
        .isInstanceOf(CommandException.class)
        .hasMessageContaining("--port");
  }

  private static String at(String path) {
    return "http://localhost:" + SERVER.getPort() + path;
  }
}
