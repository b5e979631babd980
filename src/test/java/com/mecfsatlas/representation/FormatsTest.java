package com.mecfsatlas.representation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mecfsatlas.citation.BibTeX;
import com.mecfsatlas.citation.CitationFormats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FormatsTest {
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `\\.([a-z.]+)` \\| `([^`]+)` \\|");
  private final Formats formats = Formats.registered();

  @Test
  void the_manual_lists_the_citation_formats_in_their_order() throws IOException {
    String manual = Files.readString(Path.of("src/site/markdown/citations.md"));
    List<String> rows =
        ROW.matcher(manual).results().map(row -> row.group(1) + " " + row.group(2)).toList();
    assertThat(formats.citations()).isNotEmpty();
    assertThat(rows)
        .isEqualTo(
            formats.all().stream()
                .filter(
                    format ->
                        formats.citation(format).isPresent() || format.equals(Format.SCHEMA_ORG))
                .map(format -> format.suffix() + " " + format.mediaType())
                .toList());
  }

  @Test
  void no_two_formats_share_a_suffix_or_a_media_type() {
    assertThat(formats.all()).extracting(Format::suffix).doesNotHaveDuplicates();
    assertThat(
            formats.all().stream()
                .flatMap(
                    each ->
                        java.util.stream.Stream.concat(
                            java.util.stream.Stream.of(each.mediaType()), each.aliases().stream())))
        .doesNotHaveDuplicates();
    assertThatThrownBy(() -> new CitationFormats(List.of(new BibTeX(), new BibTeX())))
        .hasMessageContaining("two citation formats are called bib");
  }
}
