package com.mecfsatlas.citation;

import static org.assertj.core.api.Assertions.assertThat;

import ch.difty.kris.KRis;
import ch.difty.kris.domain.RisRecord;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.mecfsatlas.vocabulary.Atlas;
import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.jbibtex.BibTeXEntry;
import org.junit.jupiter.api.Test;

/** Other people's parsers read back what is written of every paper that is shipped. */
class ShippedPapersTest {
  private static final List<Reference> PAPERS = papers();

  /** What single titles write with a capital although it is no name. */
  private static final Set<String> NO_NAMES = Set.of("Naltrexone");

  /** Read from their files, without all that the graph holds besides. */
  private static List<Reference> papers() {
    Model content = ModelFactory.createDefaultModel();
    for (String folder : List.of("papers", "authors", "journals")) {
      try (Stream<Path> files = Files.list(Path.of("data/curated", folder))) {
        files.forEach(file -> RDFDataMgr.read(content, file.toString()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return content
        .listSubjectsWithProperty(RDF.type, Atlas.Paper)
        .mapWith(Reference::of)
        .toList()
        .stream()
        .sorted(Comparator.comparing(Reference::key))
        .toList();
  }

  static List<Reference> all() {
    return PAPERS;
  }

  static Reference paper(String slug) {
    return PAPERS.stream()
        .filter(paper -> paper.slug().text().equals(slug))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void each_has_a_key_of_its_own() {
    assertThat(PAPERS).hasSizeGreaterThan(400);
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

  @Test
  void bibtex_is_written_in_what_latex_has_without_a_package() {
    assertThat(BibTeX.of(PAPERS).codePoints().filter(c -> c > 0x7f).distinct().boxed())
        .isNotEmpty()
        .allSatisfy(
            character ->
                assertThat(LatexCharacters.defines(character))
                    .as(Character.toString(character))
                    .isTrue());
  }

  @Test
  void braces_in_titles_hold_no_half_of_a_bracket() {
    for (Reference paper : PAPERS) {
      String title = ReadBack.raw(ReadBack.bibTeX(BibTeX.of(List.of(paper))), "title");
      assertThat(title).doesNotContainPattern("\\{[^{}]*[()][^{}]*\\}");
    }
    assertThat(BibTeX.of(List.of(paper("strayer-1994-controlled-clinical"))))
        .contains("poly({I}).poly({C12U})");
  }

  @Test
  void a_name_that_one_title_keeps_no_other_loses() {
    Set<String> names = new TreeSet<>();
    Set<String> words = new TreeSet<>();
    for (Reference paper : PAPERS) {
      for (String word : paper.title().split("[^\\p{L}]+", -1)) {
        (word.equals(word.toLowerCase(Locale.ROOT)) ? words : names).add(word);
      }
    }
    Pattern braced = Pattern.compile("\\{([^{}]+)\\}");
    Map<String, String> titles = new TreeMap<>();
    PAPERS.forEach(
        paper ->
            titles.put(
                paper.key(), ReadBack.raw(ReadBack.bibTeX(BibTeX.of(List.of(paper))), "title")));
    Set<String> kept =
        titles.values().stream()
            .flatMap(title -> braced.matcher(title).results())
            .filter(match -> match.group(1).matches("\\p{Lu}\\p{Ll}+(-\\p{Lu}\\p{Ll}+)*"))
            .flatMap(match -> Pattern.compile("[^\\p{L}]+").splitAsStream(match.group(1)))
            .filter(word -> word.matches("\\p{Lu}\\p{Ll}{3,}"))
            .filter(word -> !words.contains(word.toLowerCase(Locale.ROOT)))
            .filter(word -> !NO_NAMES.contains(word))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(kept).contains("Epstein", "Barr", "Borna", "Fukuda", "Canadian");
    titles.forEach(
        (key, title) -> {
          String bare = braced.matcher(title).replaceAll(" ");
          for (String word : bare.split("[^\\p{L}]+", -1)) {
            if (kept.contains(word) && !title.startsWith(word)) {
              assertThat(title).as(key).doesNotContain(word);
            }
          }
        });
  }

  @Test
  void no_paper_is_said_to_stand_at_the_address_of_the_atlas() throws Exception {
    assertThat(Ris.of(PAPERS)).doesNotContain("mecfsatlas.com");
    assertThat(CslJson.of(PAPERS)).doesNotContain("mecfsatlas.com");
    Reference aubrecht = paper("unknown-nd-epstein-barr");
    assertThat(Ris.of(List.of(aubrecht)))
        .contains("UR  - https://pubmed.ncbi.nlm.nih.gov/3012622/\r\n");
    Reference lusso = paper("lusso-1993-infection-natural");
    assertThat(Ris.of(List.of(lusso))).contains("UR  - https://doi.org/10.1038/362458a0\r\n");
  }

  private static List<String> titles() {
    return PAPERS.stream().map(Reference::title).toList();
  }
}
