package com.mecfsatlas.representation.jsonld;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.mecfsatlas.representation.Format;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a JSON-LD document says is said in the other syntaxes, to the letter. */
class JsonLdGraphTest {
  private static final Map<Format, Lang> SYNTAXES =
      Map.of(
          Format.TURTLE, Lang.TURTLE,
          Format.N_TRIPLES, Lang.NTRIPLES,
          Format.RDF_XML, Lang.RDFXML);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'@id':'urn:a:1','urn:x:p':'text with \\\"quotes\\\", <tags> & \\n a line, 🧬'}",
        "{'@id':'urn:a:1','urn:x:p':{'@value':'Wort','@language':'de-AT'}}",
        "{'@id':'urn:a:1','urn:x:p':[1,2.5e0,true,{'@value':'007','@type':'urn:x:t'}]}",
        "{'@id':'urn:a:1','urn:x:p':{'urn:x:q':{'@id':'_:b','urn:x:p':{'@id':'_:b'}}}}",
        "{'@id':'urn:a:1','@type':'urn:x:T','urn:x:p':{'@list':['a',{'@id':'urn:a:2'}]}}",
        "{'@context':{'p':{'@id':'urn:x:p','@type':'@id'}},'p':['urn:a:1','urn:a:2']}",
        "{}"
      })
  void every_syntax_says_the_same(String quoted) {
    byte[] document = quoted.replace('\'', '"').getBytes(UTF_8);
    Model expected = ModelFactory.createDefaultModel();
    RDFParser.fromString(new String(document, UTF_8), Lang.JSONLD11).parse(expected);
    SYNTAXES.forEach(
        (format, syntax) -> {
          byte[] written = JsonLdGraph.read(document).write(format);
          Model said = ModelFactory.createDefaultModel();
          RDFParser.fromString(new String(written, UTF_8), syntax).parse(said);
          assertThat(said.isIsomorphicWith(expected)).as(new String(written, UTF_8)).isTrue();
          assertThat(JsonLdGraph.read(document).write(format)).isEqualTo(written);
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://www.mecfsatlas.com/context/v1.jsonld", "file:///etc/hosts"})
  void a_context_that_is_only_named_is_not_fetched(String context) {
    byte[] document = ("{\"@context\":\"" + context + "\",\"a\":1}").getBytes(UTF_8);
    assertThatIllegalStateException()
        .isThrownBy(() -> JsonLdGraph.read(document))
        .withMessageContaining("remote context");
  }
}
