package com.mecfsatlas.representation.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class XmlTextTest {
  @Test
  void markup_is_escaped_in_content_and_attributes() {
    assertThat(XmlText.escape("]]> <b a=\"1\">&amp;"))
        .isEqualTo("]]&gt; &lt;b a=&quot;1&quot;&gt;&amp;amp;");
  }

  @Test
  void white_space_that_a_parser_would_change_is_a_reference() {
    assertThat(XmlText.escape("a\r\n\tb")).isEqualTo("a&#13;&#10;&#9;b");
  }

  @Test
  void what_xml_cannot_hold_becomes_a_replacement_character() {
    assertThat(XmlText.escape("\u0000\u0001\uFFFE\uD800x🧬"))
        .isEqualTo("\uFFFD\uFFFD\uFFFD\uFFFDx🧬");
  }
}
