package com.mecfsatlas.view;

import com.mecfsatlas.graph.Question;
import com.mecfsatlas.graph.Thing;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * The competency questions as {@code sh:SPARQLExecutable} (SHACL section 5.1), each with the
 * endpoint that answers it, as other SPARQL services publish their examples.
 */
public final class QuestionExamples {
  private static final String SH = "http://www.w3.org/ns/shacl#";

  private QuestionExamples() {}

  /** The questions in Turtle. */
  public static byte[] turtle(List<Question> questions) {
    Model model = ModelFactory.createDefaultModel();
    model.setNsPrefix("sh", SH);
    model.setNsPrefix("rdfs", RDFS.getURI());
    model.setNsPrefix("schema", ListTerms.SCHEMA);
    for (Question question : questions) {
      model
          .createResource(Thing.BASE + "questions/" + question.name())
          .addProperty(RDF.type, ResourceFactory.createResource(SH + "SPARQLExecutable"))
          .addProperty(RDF.type, ResourceFactory.createResource(SH + "SPARQLSelectExecutable"))
          .addProperty(RDFS.label, question.title(), "en")
          .addProperty(RDFS.comment, question.words(), "en")
          .addProperty(ResourceFactory.createProperty(SH, "select"), question.sparql())
          .addProperty(
              ResourceFactory.createProperty(ListTerms.SCHEMA, "target"),
              ResourceFactory.createResource(Thing.BASE + "sparql"));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFWriter.source(model).format(RDFFormat.TURTLE_PRETTY).output(out);
    return out.toByteArray();
  }
}
