package com.mecfsatlas.representation.rdf;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.query.Prefixes;
import com.mecfsatlas.question.Question;
import com.mecfsatlas.representation.jsonld.Hydra;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * The competency questions as {@code sh:SPARQLExecutable} (SHACL section 5.1), each with the
 * endpoint that answers it and the prefixes it knows, as other SPARQL services publish their
 * examples.
 */
public final class QuestionExamples {
  private static final String SH = "http://www.w3.org/ns/shacl#";

  private static final String PREFIXES = EntityId.BASE + "questions#prefixes";

  private QuestionExamples() {}

  /** The questions in Turtle. */
  public static byte[] turtle(List<Question> questions) {
    Model model = ModelFactory.createDefaultModel();
    model.setNsPrefix("sh", SH);
    model.setNsPrefix("rdfs", RDFS.getURI());
    model.setNsPrefix("schema", Hydra.SCHEMA);
    Resource prefixes = prefixes(model);
    for (Question question : questions) {
      model
          .createResource(EntityId.BASE + "questions/" + question.name())
          .addProperty(RDF.type, ResourceFactory.createResource(SH + "SPARQLExecutable"))
          .addProperty(RDF.type, ResourceFactory.createResource(SH + "SPARQLSelectExecutable"))
          .addProperty(RDFS.label, question.title(), "en")
          .addProperty(RDFS.comment, question.words(), "en")
          .addProperty(property("select"), question.sparql())
          .addProperty(property("prefixes"), prefixes)
          .addProperty(
              ResourceFactory.createProperty(Hydra.SCHEMA, "target"),
              ResourceFactory.createResource(EntityId.BASE + "sparql"));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFWriter.source(model).format(RDFFormat.TURTLE_PRETTY).output(out);
    return out.toByteArray();
  }

  /** The prefixes that a query here may use without declaring them, SHACL section 5.2.1. */
  private static Resource prefixes(Model model) {
    Resource prefixes = model.createResource(PREFIXES).addProperty(RDF.type, OWL.Ontology);
    Prefixes.namespaces()
        .forEach(
            (prefix, namespace) ->
                prefixes.addProperty(
                    property("declare"),
                    model
                        .createResource()
                        .addProperty(property("prefix"), prefix)
                        .addProperty(property("namespace"), namespace, XSDDatatype.XSDanyURI)));
    return prefixes;
  }

  private static Property property(String name) {
    return ResourceFactory.createProperty(SH, name);
  }
}
