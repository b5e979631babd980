package com.mecfsatlas.citation;

import static org.assertj.core.api.Assertions.assertThat;

import ch.difty.kris.KRis;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jbibtex.BibTeXEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case is written as its answer says, and other people's parsers read it back. */
class CitationCasesTest {
  static List<CitationCase> cases() {
    return CitationCase.all();
  }

  @Test
  void every_answer_belongs_to_a_case() throws Exception {
    try (Stream<Path> files = Files.list(CitationCase.FOLDER)) {
      assertThat(files.map(file -> file.toString().replaceAll("\\.(bib|ris|csl\\.json)$", ".ttl")))
          .allMatch(file -> Files.exists(Path.of(file)));
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void bibtex_is_the_answer_beside_the_case(CitationCase paper) throws Exception {
    assertThat(BibTeX.of(List.of(paper.reference()))).isEqualTo(Files.readString(paper.answer()));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void jbibtex_reads_the_facts_back(CitationCase paper) {
    Reference reference = paper.reference();
    BibTeXEntry entry = ReadBack.bibTeX(BibTeX.of(List.of(reference)));
    assertThat(entry.getKey().getValue()).isEqualTo(reference.key());
    assertThat(ReadBack.plain(entry, "title")).isEqualTo(ReadBack.straight(reference.title()));
    assertThat(ReadBack.plain(entry, "journal")).isEqualTo(reference.journal());
    assertThat(ReadBack.raw(entry, "year")).isEqualTo(reference.year());
    assertThat(ReadBack.raw(entry, "doi")).isEqualTo(reference.doi());
    assertThat(ReadBack.raw(entry, "url")).isEqualTo(reference.url());
    int others = reference.authorListStatus().hasOthers() ? 1 : 0;
    assertThat(ReadBack.authors(entry)).hasSize(reference.authors().size() + others);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void citeproc_reads_the_bibtex(CitationCase paper) throws Exception {
    byte[] bibTeX = BibTeX.of(List.of(paper.reference())).getBytes(StandardCharsets.UTF_8);
    BibTeXConverter converter = new BibTeXConverter();
    CSLItemData item =
        converter
            .toItemData(converter.loadDatabase(new ByteArrayInputStream(bibTeX)))
            .values()
            .iterator()
            .next();
    // It reads no formulas.
    if (!BibTeX.of(List.of(paper.reference())).contains("{$")) {
      assertThat(ReadBack.straight(item.getTitle()))
          .isEqualTo(ReadBack.straight(paper.reference().title()));
    }
    assertThat(text(item.getDOI())).isEqualTo(paper.reference().doi());
    assertThat(text(item.getVolume())).isEqualTo(paper.reference().volume());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void the_ascii_form_is_ascii_and_is_read_by_jbibtex(CitationCase paper) {
    String ascii = BibTeX.ascii(List.of(paper.reference()));
    assertThat(ascii).matches("\\p{ASCII}*");
    assertThat(ReadBack.bibTeX(ascii).getKey().getValue()).isEqualTo(paper.reference().key());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void citeproc_reads_the_ris(CitationCase paper) throws Exception {
    Reference reference = paper.reference();
    String ris = Ris.of(List.of(reference));
    assertThat(ris.replace("\r\n", "")).doesNotContain("\n", "\r");
    RISReference read = new RISParser().parse(new StringReader(ris)).getReferences().getFirst();
    assertThat(read.getTitle()).isEqualTo(reference.title());
    assertThat(text(read.getJournal())).isEqualTo(reference.journal());
    assertThat(text(read.getDOI())).isEqualTo(reference.doi());
    assertThat(text(read.getStartPage())).isEqualTo(reference.pages().first());
    assertThat(read.getAuthors() == null ? List.of() : List.of(read.getAuthors()))
        .isEqualTo(reference.authors().stream().map(Author::inverted).toList());
    assertThat(reference.notices()).allMatch(ris::contains);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void kris_reads_the_ris(CitationCase paper) {
    String ris = Ris.of(List.of(paper.reference()));
    KrisReading.agrees(KRis.processList(ris.lines().toList()).getFirst(), paper.reference());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void jackson_reads_the_csl_json(CitationCase paper) throws Exception {
    Reference reference = paper.reference();
    JsonNode items = new ObjectMapper().readTree(CslJson.of(List.of(reference)));
    assertThat(items.isArray()).isTrue();
    JsonNode item = items.get(0);
    assertThat(item.path("id").asText()).isEqualTo(reference.key());
    assertThat(item.path("title").asText()).isEqualTo(reference.title());
    assertThat(item.path("DOI").asText()).isEqualTo(reference.doi());
    assertThat(item.path("author")).hasSize(reference.authors().size());
    assertThat(item.path("note").asText()).isEqualTo(String.join(" ", reference.notices()));
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }
}
