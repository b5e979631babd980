package com.mecfsatlas.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.mecfsatlas.representation.Format;
import com.mecfsatlas.representation.Formats;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParserRegistry;
import org.apache.jena.riot.RDFWriterRegistry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.sse.SSE;

/**
 * A walk through every door of the packaged atlas: each command, each page in each format, each
 * result of a query, each syntax of RDF, each protocol that writes.
 */
final class DistributionWalk {
  private static final String RECORD = "/evidence/lusso-1993-infection-natural";
  private static final String FILE = "data/curated" + RECORD + ".ttl";
  private static final String STATED = "No person with ME/CFS took part.";
  private static final String EDITED = "No person who has ME/CFS took part.";
  private static final String JSON_LITERAL =
      "{\"@id\":\"urn:x-s:s\",\"urn:x-p:p\":{\"@type\":\"@json\",\"@value\":{\"b\":1,\"a\":[]}}}";

  private static final Pattern COMMAND = Pattern.compile("(?m)^  ([a-z]+) ");
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final Distribution atlas;
  private final ForeignEndpoint foreign;
  private final Set<String> used = new HashSet<>();
  private final Path work;

  DistributionWalk(Distribution atlas, ForeignEndpoint foreign, Path work) {
    this.atlas = atlas;
    this.foreign = foreign;
    this.work = work;
  }

  /** Through all of them, in the order of a life: checked, served, edited, read, put right. */
  void walk() throws Exception {
    refusals();
    run("validate");
    try (ServedDistribution served = serve("serve", "--watch")) {
      Set<String> formats =
          Formats.registered().all().stream().map(Format::mediaType).collect(toSet());
      assertThat(new SiteWalk(served).walk()).containsAll(formats);
      queries(served);
      federation(served);
      edit(served);
      run("query", "ASK { ?paper a atlas:Paper }");
    }
    commands();
    ownData();
    assertThat(used).isEqualTo(offered());
  }

  /** The commands that the help lists. */
  private Set<String> offered() throws Exception {
    String commands = atlas.run(0, "--help").replaceFirst("(?s).*Commands:(.*?)\n\n.*", "$1");
    return COMMAND.matcher(commands).results().map(found -> found.group(1)).collect(toSet());
  }

  private String run(String... arguments) throws Exception {
    used.add(arguments[0]);
    return atlas.run(0, arguments);
  }

  private ServedDistribution serve(String... arguments) throws Exception {
    used.add(arguments[0]);
    return atlas.serve(arguments);
  }

  /** What cannot be parsed, what breaks a shape. */
  private void refusals() throws Exception {
    Path file = atlas.content().resolve(FILE);
    String right = Files.readString(file);
    for (String wrong :
        List.of(right + "??", right.replace("atlas:reads paper:", "atlas:reads virus:"))) {
      Files.writeString(file, wrong);
      assertThat(atlas.run(1, "validate")).contains(file.getFileName().toString());
    }
    Files.writeString(file, right);
  }

  private void queries(ServedDistribution served) throws Exception {
    String pattern = "{ ?s ?p ?o . FILTER REGEX(STR(?s), 'hhv', 'i') } LIMIT 5";
    for (String form : List.of("SELECT * ", "ASK ", "CONSTRUCT { ?s ?p ?o } ", "DESCRIBE ?s ")) {
      String query = form + (form.startsWith("ASK") ? "{ ?s ?p ?o }" : pattern);
      for (String type : offered(served.query(query, "image/png"))) {
        HttpResponse<String> answer = served.query(query, type);
        assertThat(answer.statusCode()).as(type + "\n" + answer.body()).isEqualTo(200);
      }
    }
    // More rows than are kept in memory: they go through a file.
    for (String rows : List.of("DISTINCT * { ?s ?p ?o }", "* { ?s ?p ?o } ORDER BY ?o")) {
      served.query("SELECT (COUNT(*) AS ?n) { SELECT " + rows + " }", "text/csv");
    }
    served.query(
        "SELECT ?t (COUNT(?s) AS ?n) (GROUP_CONCAT(?l) AS ?all) (SAMPLE(SHA256(?l)) AS ?h)"
            + " (MD5(?l) AS ?m) (NOW() AS ?now) (REPLACE(?l, 'a', 'b') AS ?r)"
            + " { ?s a/rdfs:subClassOf* ?t ; rdfs:label|skos:prefLabel ?l } GROUP BY ?t ?l LIMIT 9",
        "text/csv");
  }

  /** What another service answers, in each format that it may choose. */
  private void federation(ServedDistribution served) throws Exception {
    for (String each : foreign.addresses().split(" ", -1)) {
      String query = "SELECT ?x { SERVICE <" + each + "> { ?s ?p ?x } }";
      assertThat(served.query(query, "text/csv").body()).as(each).contains(ForeignEndpoint.TOLD);
    }
  }

  private static List<String> offered(HttpResponse<String> refused) throws Exception {
    assertThat(refused.statusCode()).as(refused.body()).isEqualTo(406);
    List<String> types = new ArrayList<>();
    for (JsonNode each : new ObjectMapper().readTree(refused.body()).get("alternatives")) {
      types.add(each.get("type").asText());
    }
    assertThat(types).hasSizeGreaterThan(2);
    return types;
  }

  private void edit(ServedDistribution served) throws Exception {
    Path file = atlas.content().resolve(FILE);
    Files.writeString(file, Files.readString(file).replace(STATED, EDITED));
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!served.get(RECORD, "text/turtle").body().contains(EDITED)) {
      assertThat(System.nanoTime()).as("the edit is not served").isLessThan(end);
      LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
    }
  }

  private void commands() throws Exception {
    for (String format : List.of("text", "json", "csv", "tsv", "xml")) {
      run("query", "--results=" + format, "SELECT ?p { ?p a atlas:Paper } LIMIT 3");
    }
    run("query", "CONSTRUCT WHERE { ?p a atlas:Paper } LIMIT 3");
    run("dump", work.resolve("dump").toString());
    assertThat(run("log")).contains("2");
    run("show", "2");
    assertThat(run("diff", "1", "2")).contains(EDITED);
    assertThat(run("diff", "1", "2", "--patch")).contains(EDITED);
    assertThat(run("verify", RECORD + "@2")).contains("has the digest");
    run("check");
    run("compact");
    run("rebuild");
    run("config");
    run("format", "--check");
    run("export", "--dry-run");
    run("new", "paper", "somebody-2026-first-trial");
  }

  /** Each syntax of RDF that can be written is read from a file and over HTTP, and written. */
  private void ownData() throws Exception {
    DatasetGraph graphs = SSE.parseDatasetGraph("(dataset (graph (:s :p 1)))");
    List<String> command = new ArrayList<>(List.of("sparql", "--update", "--port=0"));
    for (Lang each : syntaxes()) {
      Path file = work.resolve("statements." + each.getFileExtensions().getFirst());
      Files.write(file, bytes(each, graphs));
      command.add(file.toString());
    }
    try (ServedDistribution served = serve(command.toArray(String[]::new))) {
      for (Lang each : syntaxes()) {
        String type = each.getContentType().getContentTypeStr();
        String place = RDFLanguages.isTriples(each) ? "/data?default" : "/data";
        served.write("PUT", place, type, bytes(each, graphs));
        assertThat(served.get(place, type).statusCode()).as(type).isEqualTo(200);
      }
      served.write("POST", "/data?default", "application/ld+json", JSON_LITERAL.getBytes(UTF_8));
      served.write("POST", "/data", "multipart/form-data; boundary=b", upload());
      String update = "INSERT { ?s ?p 2 } WHERE { ?s ?p 1 } ; DELETE WHERE { ?s ?p 1 }";
      served.write("POST", "/update", "application/sparql-update", update.getBytes(UTF_8));
      served.write("DELETE", "/data?default", "text/plain", new byte[0]);
      new SiteWalk(served).walk();
    }
  }

  private static List<Lang> syntaxes() {
    List<Lang> found =
        RDFLanguages.getRegisteredLanguages().stream()
            .filter(
                lang -> RDFParserRegistry.isRegistered(lang) && RDFWriterRegistry.contains(lang))
            .filter(lang -> RDFLanguages.isTriples(lang) || RDFLanguages.isQuads(lang))
            // Shapes in short are no syntax of data: Fuseki reads them, and writes them nowhere.
            .filter(lang -> !lang.equals(Lang.RDFNULL) && !lang.equals(Lang.SHACLC))
            .toList();
    assertThat(found).contains(Lang.TURTLE, Lang.RDFXML, Lang.JSONLD, Lang.TRIG, Lang.NQUADS);
    return found;
  }

  private static byte[] bytes(Lang syntax, DatasetGraph graphs) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (RDFLanguages.isQuads(syntax)) {
      RDFDataMgr.write(out, graphs, syntax);
    } else {
      RDFDataMgr.write(out, graphs.getDefaultGraph(), syntax);
    }
    return out.toByteArray();
  }

  private static byte[] upload() {
    String form =
        """
        --b
        Content-Disposition: form-data; name="file"; filename="a.ttl"
        Content-Type: text/turtle

        <urn:x-s:a> <urn:x-p:b> 3 .
        --b--
        """;
    return form.replace("\n", "\r\n").getBytes(UTF_8);
  }
}
