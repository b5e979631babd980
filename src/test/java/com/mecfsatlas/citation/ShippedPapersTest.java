package com.mecfsatlas.citation;

import static org.assertj.core.api.Assertions.assertThat;

import ch.difty.kris.KRis;
import ch.difty.kris.domain.RisRecord;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.mecfsatlas.model.EntityType;
import com.mecfsatlas.store.ShippedGraph;
import com.mecfsatlas.store.Snapshot;
import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jbibtex.BibTeXEntry;
import org.junit.jupiter.api.Test;

/** Other people's parsers read back what is written of every paper that is shipped. */
class ShippedPapersTest {
  private static final List<Reference> PAPERS = papers();

  private static List<Reference> papers() {
    Snapshot graph = ShippedGraph.graph();
    return graph.list(EntityType.PAPER).rows().stream()
        .flatMap(row -> graph.describe(row.thing()).stream())
        .flatMap(
            description ->
                description.papers().stream()
                    .filter(paper -> paper.getURI().equals(description.thing().iri())))
        .map(Reference::of)
        .toList();
  }

  static Reference paper(String slug) {
    return PAPERS.stream()
        .filter(paper -> paper.slug().text().equals(slug))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void there_are_as_many_as_the_list_has() {
    assertThat(PAPERS)
        .isNotEmpty()
        .hasSameSizeAs(ShippedGraph.graph().list(EntityType.PAPER).rows());
    assertThat(PAPERS).extracting(Reference::key).doesNotHaveDuplicates();
  }

  @Test
  void jbibtex_reads_each_in_both_spellings() {
    for (Reference paper : PAPERS) {
      BibTeXEntry entry = ReadBack.bibTeX(BibTeX.of(List.of(paper)));
      assertThat(ReadBack.plain(entry, "title")).isEqualTo(ReadBack.straight(paper.title()));
      assertThat(ReadBack.raw(entry, "doi")).isEqualTo(paper.doi());
      assertThat(ReadBack.raw(entry, "note")).contains(TexText.of(paper.standingNotice()));
      String ascii = BibTeX.ascii(List.of(paper));
      assertThat(ascii).matches("\\p{ASCII}*");
      assertThat(ReadBack.bibTeX(ascii).getKey().getValue()).isEqualTo(paper.key());
    }
  }

  @Test
  void citeproc_reads_all_as_one_bibtex_file() throws Exception {
    byte[] file = BibTeX.of(PAPERS).getBytes(StandardCharsets.UTF_8);
    BibTeXConverter converter = new BibTeXConverter();
    Map<String, CSLItemData> items =
        converter.toItemData(converter.loadDatabase(new ByteArrayInputStream(file)));
    assertThat(items).hasSameSizeAs(PAPERS);
    for (Reference paper : PAPERS) {
      CSLItemData item = Objects.requireNonNull(items.get(paper.key()));
      assertThat(Objects.requireNonNullElse(item.getDOI(), "")).isEqualTo(paper.doi());
    }
  }

  @Test
  void citeproc_reads_all_as_one_ris_file() throws Exception {
    List<RISReference> read =
        new RISParser().parse(new StringReader(Ris.of(PAPERS))).getReferences();
    assertThat(read).extracting(RISReference::getTitle).isEqualTo(titles());
  }

  @Test
  void kris_reads_all_as_one_ris_file() {
    List<RisRecord> read = KRis.processList(Ris.of(PAPERS).lines().toList());
    assertThat(read).hasSameSizeAs(PAPERS);
    for (int i = 0; i < PAPERS.size(); i++) {
      KrisReading.agrees(read.get(i), PAPERS.get(i));
    }
  }

  @Test
  void jackson_reads_all_as_one_csl_file() throws Exception {
    JsonNode items = new ObjectMapper().readTree(CslJson.of(PAPERS));
    assertThat(items).hasSameSizeAs(PAPERS);
    assertThat(items.findValuesAsText("title")).isEqualTo(titles());
  }

  private static List<String> titles() {
    return PAPERS.stream().map(Reference::title).toList();
  }
}
