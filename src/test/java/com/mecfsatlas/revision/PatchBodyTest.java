package com.mecfsatlas.revision;

import static org.assertj.core.api.Assertions.assertThat;

import com.mecfsatlas.model.Sha256;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdfpatch.text.RDFPatchReaderText;

class PatchBodyTest {
  private static final Node GRAPH = NodeFactory.createURI("https://example.org/graph/g");
  private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

  @Property(tries = 2000)
  void a_statement_that_is_accepted_reads_back_as_it_was(
      @ForAll("terms") Node subject,
      @ForAll("terms") Node predicate,
      @ForAll("terms") Node object) {
    List<String> told = new ArrayList<>();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PatchBody body = new PatchBody(bytes);
    try {
      body.add(GRAPH, subject, predicate, object);
      told.add("A " + List.of(GRAPH, subject, predicate, object));
    } catch (RevisionLogException e) {
      assertThat(fault(subject, predicate, object)).isTrue();
    }
    PatchTotals totals = body.end();
    told.addFirst("TX");
    told.addLast("TC");
    List<String> read = new ArrayList<>();
    new RDFPatchReaderText(new ByteArrayInputStream(bytes.toByteArray()))
        .apply(new ToldChanges(read));
    assertThat(read).isEqualTo(told);
    assertThat(totals.digest()).isEqualTo(Sha256.of(bytes.toByteArray()));
  }

  /** Nothing is refused but what cannot be written. */
  private static boolean fault(Node subject, Node predicate, Node object) {
    return TermSyntax.fault(Triple.create(subject, predicate, object)).isPresent()
        || (subject.isBlank() && TermSyntax.labelFault(subject).isPresent())
        || (object.isBlank() && TermSyntax.labelFault(object).isPresent());
  }

  @Provide
  Arbitrary<Node> terms() {
    Arbitrary<String> text = Arbitraries.strings().ofMaxLength(12);
    Arbitrary<String> ascii = Arbitraries.strings().ascii().ofMaxLength(12);
    Arbitrary<String> numeral = Arbitraries.strings().withChars("0123456789.+-eE").ofMaxLength(8);
    return Arbitraries.oneOf(
        text.map(each -> NodeFactory.createURI("https://example.org/" + each)),
        ascii.map(NodeFactory::createURI),
        ascii.map(NodeFactory::createBlankNode),
        Arbitraries.strings().alpha().numeric().ofMinLength(1).map(NodeFactory::createBlankNode),
        text.map(NodeFactory::createLiteralString),
        // What follows two hyphens is a direction (RDF 1.2), which Jena itself checks.
        Combinators.combine(text, ascii.filter(each -> !each.isBlank() && !each.contains("--")))
            .as(NodeFactory::createLiteralLang),
        Combinators.combine(text, Arbitraries.of("en", "EN-gb", "zh-Hant"))
            .as(NodeFactory::createLiteralLang),
        Combinators.combine(
                Arbitraries.oneOf(numeral, text),
                Arbitraries.of("integer", "decimal", "double", "float", "boolean", "dateTime"))
            .as(
                (form, type) ->
                    NodeFactory.createLiteralDT(form, NodeFactory.getType(XSD + type))));
  }
}
