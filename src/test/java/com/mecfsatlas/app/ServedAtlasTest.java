package com.mecfsatlas.app;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.representation.jsonld.JsonLdProfile;
import com.mecfsatlas.store.Listing;
import com.mecfsatlas.store.ShippedGraph;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The shipped data through the whole server. */
class ServedAtlasTest {
  private static final String LUSSO = "/evidence/lusso-1993-infection-natural";

  private static final Map<String, Lang> OTHERS =
      Map.of(
          "application/ld+json", Lang.JSONLD11,
          "application/rdf+xml", Lang.RDFXML,
          "application/n-triples", Lang.NTRIPLES);

  @TestFactory
  Stream<DynamicTest> the_rdf_faces_of_a_thing_of_each_kind_say_the_same() {
    return Arrays.stream(EntityType.values())
        .map(
            kind ->
                dynamicTest(
                    kind.segment(),
                    () -> {
                      List<Listing.Row> rows = ShippedGraph.graph().list(kind).rows();
                      EntityId thing = rows.get(rows.size() / 3).thing();
                      Model turtle = rdf(thing, "text/turtle", Lang.TURTLE);
                      assertThat(turtle.size()).isPositive();
                      OTHERS.forEach(
                          (mediaType, lang) ->
                              assertThat(rdf(thing, mediaType, lang).isIsomorphicWith(turtle))
                                  .as("%s %s", thing, lang)
                                  .isTrue());
                    }));
  }

  @TestFactory
  Stream<DynamicTest> every_profile_of_json_ld_says_the_same() {
    EntityId thing = ShippedGraph.graph().list(EntityType.EVIDENCE).rows().getFirst().thing();
    return Arrays.stream(JsonLdProfile.values())
        .map(
            profile ->
                dynamicTest(
                    profile.shortName(),
                    () -> {
                      String type = "application/ld+json;profile=\"" + profile.iri() + "\"";
                      HttpResponse<String> answer = RunningAtlas.get(thing.path(), type);
                      assertThat(answer.headers().firstValue("Content-Type")).hasValue(type);
                      assertThat(answer.headers().firstValue("Content-Location"))
                          .hasValue(thing.path() + ".jsonld?profile=" + profile.shortName());
                      assertThat(
                              answer.body().startsWith("[") || !answer.body().contains("@context"))
                          .isEqualTo(
                              profile == JsonLdProfile.EXPANDED
                                  || profile == JsonLdProfile.FLATTENED);
                      assertThat(
                              rdf(thing, type, Lang.JSONLD11)
                                  .isIsomorphicWith(rdf(thing, "text/turtle", Lang.TURTLE)))
                          .isTrue();
                    }));
  }

  @Test
  void the_bibtex_of_the_model_record_holds_the_facts_of_the_paper() throws Exception {
    HttpResponse<String> response = RunningAtlas.get(LUSSO, "application/x-bibtex");
    Map<Key, BibTeXEntry> entries =
        new BibTeXParser().parse(new StringReader(response.body())).getEntries();
    BibTeXEntry entry =
        requireNonNull(entries.get(new Key("mecfsatlas-lusso-1993-infection-natural")));
    assertThat(field(entry, "author"))
        .isEqualTo(
            "Lusso, P and Malnati, M S and Garzino-Demo, A and Crowley, R W and Long, E O and"
                + " Gallo, R C");
    assertThat(field(entry, "title"))
        .isEqualTo("Infection of natural killer cells by human herpesvirus 6");
    assertThat(field(entry, "journal")).isEqualTo("Nature");
    assertThat(field(entry, "year")).isEqualTo("1993");
    assertThat(field(entry, "doi")).isEqualTo("10.1038/362458a0");
    assertThat(field(entry, "note")).isEqualTo("PubMed: 7681936");
    assertThat(field(entry, "url")).isEqualTo("https://www.mecfsatlas.com" + LUSSO);
  }

  @Test
  void sparql_counts_the_papers_that_have_a_file() throws IOException {
    long files;
    try (Stream<Path> papers = Files.list(Path.of("data/curated/papers"))) {
      files = papers.count();
    }
    HttpResponse<String> response =
        RunningAtlas.get(
            "/sparql?query=SELECT%20(COUNT(*)%20AS%20%3Fn)%20%7B%3Fp%20a%20atlas%3APaper%7D",
            "text/csv");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body().strip().lines()).containsExactly("n", Long.toString(files));
  }

  @TestFactory
  Stream<DynamicTest> what_does_not_exist_is_a_problem_and_never_a_fault_of_ours() {
    return Stream.of(
            "/virus/no-such-virus",
            "/plant",
            "/plant/hhv-6",
            "/virus/hhv-6.pdf",
            "/evidence/%2e%2e",
            "/evidence/a%2Fb",
            "/evidence/" + "a".repeat(4096),
            "/evidence/a%00b",
            "/evidence/%C3%28",
            "/id/virus/no-such-virus",
            "/paper?sort=colour",
            "/paper?page=0",
            "/paper?colour=red",
            "/sparql?query=SELECT",
            "/sparql/update",
            "/$/ping",
            "/$/server",
            "/assets/0/atlas.css")
        .map(
            path ->
                dynamicTest(
                    path.length() > 60 ? path.substring(0, 60) : path,
                    () -> {
                      HttpResponse<String> response = RunningAtlas.get(path, "*/*");
                      assertThat(response.statusCode()).isBetween(400, 414);
                      assertThat(response.headers().firstValue("Content-Type"))
                          .contains("application/problem+json");
                      assertThat(response.body().replace(" ", ""))
                          .contains("\"status\":" + response.statusCode())
                          .doesNotContain("Exception")
                          .doesNotContain("\tat ");
                    }));
  }

  private static Model rdf(EntityId thing, String mediaType, Lang lang) {
    HttpResponse<String> response = RunningAtlas.get(thing.path(), mediaType);
    assertThat(response.statusCode()).isEqualTo(200);
    return RDFParser.fromString(response.body(), lang).toModel();
  }

  private static String field(BibTeXEntry entry, String name) {
    return entry.getField(new Key(name)).toUserString();
  }
}
