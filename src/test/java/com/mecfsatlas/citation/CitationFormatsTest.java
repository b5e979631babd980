package com.mecfsatlas.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mecfsatlas.vocabulary.Atlas;
import java.util.List;
import org.junit.jupiter.api.Test;

class CitationFormatsTest {
  private record Named(String suffix, String mediaType, String title) implements CitationFormat {
    @Override
    public String write(List<Reference> references, CitationOptions options) {
      return title;
    }
  }

  @Test
  void no_two_formats_have_one_suffix_or_one_media_type() {
    Named one = new Named("a", "text/a", "A");
    for (Named other : List.of(new Named("a", "text/b", "B"), new Named("b", "text/a", "B"))) {
      assertThatThrownBy(() -> new CitationFormats(List.of(one, other)))
          .hasMessageContaining("two citation formats are called " + other.suffix())
          .hasMessageContaining(Named.class.getName());
    }
    Named apart = new Named("b", "text/b", "A");
    assertThat(new CitationFormats(List.of(one, apart)).all()).containsExactly(one, apart);
    assertThat(one.aliases()).isEmpty();
    assertThat(one.options()).isEmpty();
    assertThat(one.hasCharset()).isTrue();
  }

  @Test
  void what_is_said_of_a_paper_is_one_of_the_concepts_for_it() {
    assertThat(PublicationStanding.of(Atlas.standing_corrected))
        .isEqualTo(PublicationStanding.CORRECTED);
    assertThat(AuthorListStatus.of(Atlas.authorList_firstAuthorsOnly))
        .isEqualTo(AuthorListStatus.FIRST_AUTHORS_ONLY);
    assertThatThrownBy(() -> PublicationStanding.of(Atlas.authorList_cut))
        .hasMessageContaining("no standing");
    assertThatThrownBy(() -> AuthorListStatus.of(Atlas.standing_corrected))
        .hasMessageContaining("no author list status");
  }

  @Test
  void a_notice_says_what_befell_the_paper_in_words() {
    assertThat(PublicationStanding.EXPRESSION_OF_CONCERN.notice(""))
        .isEqualTo("EXPRESSION OF CONCERN.");
    assertThat(PublicationStanding.RETRACTED.notice("By its authors."))
        .isEqualTo("RETRACTED. By its authors.");
    assertThat(PublicationStanding.CURRENT.notice("A note.")).isEmpty();
    assertThat(PublicationStanding.EXPRESSION_OF_CONCERN.status())
        .isEqualTo("Expression of concern");
    assertThat(PublicationStanding.CURRENT.status()).isEmpty();
  }
}
