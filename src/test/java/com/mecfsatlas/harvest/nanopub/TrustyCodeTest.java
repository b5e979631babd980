package com.mecfsatlas.harvest.nanopub;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The code against nanopublications that others have published. */
class TrustyCodeTest {
  /** The example of the Nanopublication Guidelines, "Integrity Key". */
  private static final String GUIDELINES =
      """
      PREFIX this: <http://example.org/pub1/RA-0Yc_l8rK3_Ts8y7kPuZvg6FqzaOSSq0yMSS9Sg4R9I>
      PREFIX sub: <http://example.org/pub1/RA-0Yc_l8rK3_Ts8y7kPuZvg6FqzaOSSq0yMSS9Sg4R9I#>
      PREFIX ex: <http://example.org/>
      PREFIX np: <http://www.nanopub.org/nschema#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      PREFIX dct: <http://purl.org/dc/terms/>
      PREFIX orcid: <https://orcid.org/>
      sub:Head { this: np:hasAssertion sub:assertion ; np:hasProvenance sub:provenance ;
        np:hasPublicationInfo sub:pubinfo ; a np:Nanopublication }
      sub:assertion { ex:trastuzumab ex:is-indicated-for ex:breast-cancer }
      sub:provenance { sub:assertion prov:wasAttributedTo orcid:0000-0003-3934-0072 ;
        prov:wasDerivedFrom sub:experiment }
      sub:pubinfo { this: dct:created "2020-07-10T10:20:22.382+02:00"^^xsd:dateTime ;
        dct:creator orcid:0000-0003-0183-6910 }
      """;

  /** From the test suite of the nanopublication library, {@code trusty1}. */
  private static final String TEST_SUITE =
      """
      BASE <http://example.org/nanopub-validator-example/>
      PREFIX this: <RAPpJU5UOB4pavfWyk7FE3WQiam5yBpmIlviAQWtBSC4M>
      PREFIX sub: <RAPpJU5UOB4pavfWyk7FE3WQiam5yBpmIlviAQWtBSC4M#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      PREFIX dc: <http://purl.org/dc/terms/>
      PREFIX pav: <http://purl.org/pav/>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX np: <http://www.nanopub.org/nschema#>
      PREFIX npx: <http://purl.org/nanopub/x/>
      sub:Head { this: np:hasAssertion sub:assertion ; np:hasProvenance sub:provenance ;
        np:hasPublicationInfo sub:pubinfo ; a np:Nanopublication }
      sub:assertion { sub:assertion a npx:UnderspecifiedAssertion ;
        npx:asSentence <http://purl.org/aida/Malaria+is+transmitted+by+mosquitoes.> }
      sub:provenance { sub:assertion
        prov:hadPrimarySource <http://dx.doi.org/10.3233/ISU-2010-0613> }
      sub:pubinfo { this: dc:created "2014-07-29T10:13:35+01:00"^^xsd:dateTime ;
        pav:createdBy <http://orcid.org/0000-0002-1267-0234> ; a npx:ExampleNanopub }
      """;

  @ParameterizedTest
  @ValueSource(strings = {GUIDELINES, TEST_SUITE})
  void a_published_nanopublication_has_the_code_in_its_name(String published) {
    String code = published.replaceFirst("(?s).*?[/<](RA[\\w-]{43})>.*", "$1");
    List<Quad> quads =
        Iter.toList(
            Iter.map(
                RDFParser.fromString(published, Lang.TRIG).toDatasetGraph().find(),
                quad ->
                    Quad.create(
                        blanked(quad.getGraph(), code),
                        blanked(quad.getSubject(), code),
                        blanked(quad.getPredicate(), code),
                        blanked(quad.getObject(), code))));
    assertThat(TrustyCode.of(quads)).isEqualTo(code);
  }

  private static Node blanked(Node node, String code) {
    return node.isURI()
        ? NodeFactory.createURI(node.getURI().replace(code, TrustyCode.BLANK))
        : node;
  }
}
