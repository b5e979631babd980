package com.mecfsatlas.representation.rdf;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.query.Prefixes;
import com.mecfsatlas.question.Question;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;

/**
 * The competency questions as {@code sh:SPARQLExecutable} (SHACL section 5.1), each with the
 * endpoint that answers it and the prefixes it knows, as other SPARQL services publish their
 * examples.
 */
public final class QuestionExamples {
  private static final String PREFIXES = EntityId.BASE + "questions#prefixes";

  private QuestionExamples() {}

  /** The statements about the questions. */
  public static Model of(List<Question> questions) {
    Model model = ModelFactory.createDefaultModel();
    model.setNsPrefix("sh", SHACL.NS);
    model.setNsPrefix("rdfs", RDFS.getURI());
    model.setNsPrefix("schema", SchemaDO.NS);
    Resource prefixes = prefixes(model);
    for (Question question : questions) {
      model
          .createResource(EntityId.BASE + "questions/" + question.name())
          .addProperty(RDF.type, sh(model, SHACL.SPARQLExecutable))
          .addProperty(RDF.type, sh(model, SHACL.SPARQLSelectExecutable))
          .addProperty(RDFS.label, question.title(), "en")
          .addProperty(RDFS.comment, question.words(), "en")
          .addProperty(sh(model, SHACL.select), question.sparql())
          .addProperty(sh(model, SHACL.prefixes), prefixes)
          .addProperty(SchemaDO.target, ResourceFactory.createResource(EntityId.BASE + "sparql"));
    }
    return model;
  }

  /**
   * The prefixes that a query here may use without declaring them, SHACL section 5.2.1. Each
   * declaration has a name, so that the same questions give the same bytes.
   */
  private static Resource prefixes(Model model) {
    Resource prefixes = model.createResource(PREFIXES).addProperty(RDF.type, OWL.Ontology);
    Prefixes.namespaces()
        .forEach(
            (prefix, namespace) ->
                prefixes.addProperty(
                    sh(model, SHACL.declare),
                    model
                        .createResource(EntityId.BASE + "questions#prefix-" + prefix)
                        .addProperty(sh(model, SHACL.prefix), prefix)
                        .addProperty(
                            sh(model, SHACL.namespace), namespace, XSDDatatype.XSDanyURI)));
    return prefixes;
  }

  private static Property sh(Model model, Node term) {
    return model.getProperty(term.getURI());
  }
}
