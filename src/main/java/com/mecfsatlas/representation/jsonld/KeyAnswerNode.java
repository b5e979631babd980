package com.mecfsatlas.representation.jsonld;

import cz.cvut.kbss.jopa.model.annotations.Id;
import cz.cvut.kbss.jopa.model.annotations.OWLClass;
import cz.cvut.kbss.jopa.model.annotations.OWLDataProperty;
import cz.cvut.kbss.jopa.model.annotations.OWLObjectProperty;
import java.net.URI;
import org.apache.jena.vocabulary.SchemaDO;

/**
 * A key question as linked data: its answer in words, and what was counted for it.
 *
 * @param url the answer for people
 * @param counted each row or part of a column, with the evidence lines behind it
 */
@OWLClass(iri = SchemaDO.NS + "Question")
record KeyAnswerNode(
    @Id URI id,
    @OWLDataProperty(iri = SchemaDO.NS + "name", simpleLiteral = true) String name,
    @OWLObjectProperty(iri = SchemaDO.NS + "url") URI url,
    @OWLObjectProperty(iri = SchemaDO.NS + "suggestedAnswer") AnswerNode answer,
    @OWLObjectProperty(iri = SchemaDO.NS + "isBasedOn") AnalysisNode counted) {
  /**
   * The sentences of the answer.
   *
   * @param limits what it does not prove, which is never left out
   */
  @OWLClass(iri = SchemaDO.NS + "Answer")
  record AnswerNode(
      @Id URI id,
      @OWLDataProperty(iri = SchemaDO.NS + "text", simpleLiteral = true) String text,
      @OWLDataProperty(iri = SchemaDO.NS + "disambiguatingDescription", simpleLiteral = true)
          String limits) {}
}
