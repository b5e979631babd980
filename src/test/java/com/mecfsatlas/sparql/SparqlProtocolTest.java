package com.mecfsatlas.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.http.ResponseCache;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Stream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** SPARQL 1.1 Protocol and Graph Store HTTP Protocol: what is right, and what is wrong. */
class SparqlProtocolTest {
  private static final String DATA =
      """
      <urn:example:default> a <urn:example:T> .
      <urn:example:g1> { <urn:example:1> a <urn:example:T> }
      <urn:example:g2> { <urn:example:2> a <urn:example:T> }
      """;

  private static final DatasetGraph GRAPHS = DatasetGraphFactory.createTxnMem();
  private static FusekiServer server;

  @BeforeAll
  static void start() {
    SparqlService service =
        new SparqlService(
            new ServedDataset(
                GRAPHS,
                false,
                () -> "",
                ModelFactory::createDefaultModel,
                () -> URI.create("http://localhost/"),
                false),
            PrefixMapping.Factory.create(),
            QueryLimits.PUBLIC.unshared(),
            new SamplePages(),
            NetworkPolicy.NOWHERE,
            new ResponseCache(0));
    FusekiServer.Builder builder = FusekiServer.create().port(0).loopback(true);
    service.install(builder);
    service.installWriters(builder);
    server = builder.start();
  }

  @AfterAll
  static void stop() {
    server.stop();
  }

  @TestFactory
  Stream<DynamicTest> each_request_is_answered_as_the_protocol_says() throws IOException {
    return ProtocolCase.all().stream()
        .map(each -> DynamicTest.dynamicTest(each.name(), () -> check(each)));
  }

  private static void check(ProtocolCase asked) throws Exception {
    Txn.executeWrite(
        GRAPHS,
        () -> {
          GRAPHS.clear();
          RDFParser.fromString(DATA, Lang.TRIG).parse(GRAPHS);
        });
    HttpResponse<String> answer = answer(asked);
    assertThat(Integer.toString(answer.statusCode()))
        .as(answer.body())
        .matches(asked.status().replace('X', '.'));
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith(asked.mediaType());
    for (String expectation : asked.expectations()) {
      if (expectation.startsWith("=> ")) {
        assertThat(holds(expectation.substring(3))).as(expectation).isTrue();
      } else {
        assertThat(answer.body()).contains(expectation);
      }
    }
  }

  /** On a connection of its own: a refused body that was not read ends one. */
  private static HttpResponse<String> answer(ProtocolCase asked) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request(asked), BodyHandlers.ofString());
    }
  }

  private static HttpRequest request(ProtocolCase asked) {
    String[] line = asked.head().getFirst().split(" ", 2);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + server.getPort() + line[1]));
    asked.head().stream()
        .skip(1)
        .map(field -> field.split(": ", 2))
        .forEach(field -> request.header(field[0], field[1]));
    byte[] body = asked.bytes();
    return request
        .method(
            line[0],
            body.length == 0 && !line[0].equals("POST")
                ? BodyPublishers.noBody()
                : BodyPublishers.ofByteArray(body))
        .build();
  }

  private static boolean holds(String query) {
    return Txn.calculateRead(
        GRAPHS,
        () -> {
          try (QueryExec exec = QueryExec.dataset(GRAPHS).query(query).build()) {
            return exec.ask();
          }
        });
  }
}
