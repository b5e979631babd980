package com.mecfsatlas.harvest.fragments;

import com.mecfsatlas.model.EntityId;
import com.mecfsatlas.vocabulary.Hydra;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;

/**
 * What a page says of itself (Triple Pattern Fragments, "Metadata", "Hypermedia controls" and
 * "Paging"): how many triples match, the form by which every other fragment is found, and the pages
 * beside it. No node is blank, so that a page is the same bytes each time.
 *
 * @param page what was read
 */
record FragmentControls(FragmentAddress address, FragmentPage page) {
  /** The dataset of all public graphs, as VoID describes it. */
  private static final String DATASET = EntityId.BASE + "void#dataset";

  /** The graph that holds these statements in syntaxes that have graphs. */
  String graph() {
    return address.page() + "#metadata";
  }

  Model model() {
    Model model = ModelFactory.createDefaultModel();
    Resource own = model.createResource(address.page());
    Resource fragment = model.createResource(address.fragment());
    Resource dataset = dataset(model);
    model.createResource(graph()).addProperty(FOAF.primaryTopic, own);
    dataset.addProperty(RDF.type, VOID.Dataset).addProperty(VOID.subset, fragment);
    if (!own.equals(fragment)) {
      fragment.addProperty(VOID.subset, own);
      dataset.addProperty(VOID.subset, own);
      counted(own);
    }
    counted(fragment);
    form(dataset);
    beside(own);
    return model;
  }

  /** One graph is a dataset of its own. */
  private Resource dataset(Model model) {
    return page.pattern()
        .graph()
        .map(graph -> model.createResource(graph.getURI()))
        .orElseGet(() -> model.createResource(DATASET));
  }

  private void counted(Resource part) {
    long estimate = page.count().estimate();
    part.addLiteral(VOID.triples, estimate)
        .addLiteral(Hydra.totalItems, estimate)
        .addLiteral(Hydra.itemsPerPage, (long) FragmentPage.SIZE);
  }

  private void form(Resource dataset) {
    Model model = dataset.getModel();
    String name = address.page();
    Resource search =
        model
            .createResource(name + "#search")
            .addProperty(RDF.type, Hydra.IriTemplate)
            .addProperty(Hydra.template, template())
            .addProperty(Hydra.variableRepresentation, Hydra.ExplicitRepresentation);
    dataset.addProperty(Hydra.search, search);
    mapping(search, "subject", RDF.subject);
    mapping(search, "predicate", RDF.predicate);
    mapping(search, "object", RDF.object);
  }

  private String template() {
    String variables = "subject,predicate,object}";
    return page.pattern()
        .graph()
        .map(graph -> address.all(graph.getURI()) + "{&" + variables)
        .orElseGet(() -> address.all() + "{?" + variables);
  }

  private void mapping(Resource search, String variable, Property place) {
    search.addProperty(
        Hydra.mapping,
        search
            .getModel()
            .createResource(address.page() + "#" + variable)
            .addProperty(RDF.type, Hydra.IriTemplateMapping)
            .addProperty(Hydra.variable, variable)
            .addProperty(Hydra.property, place));
  }

  private void beside(Resource own) {
    Model model = own.getModel();
    own.addProperty(Hydra.first, model.createResource(address.page(1)));
    if (page.number() > 1) {
      own.addProperty(Hydra.previous, model.createResource(address.page(page.number() - 1)));
    }
    if (page.hasNext()) {
      own.addProperty(Hydra.next, model.createResource(address.page(page.number() + 1)));
    }
  }
}
