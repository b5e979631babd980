package com.mecfsatlas.representation.text;

import com.mecfsatlas.representation.ResourceReader;
import com.mecfsatlas.vocabulary.Atlas;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;

/** The facts of one paper in lines of text. */
record PaperLines(ResourceReader paper) {
  private static final int NAMED_AUTHORS = 3;
  private static final Property AUTHORS = property("http://purl.org/ontology/bibo/authorList");
  private static final Property YEAR = property("http://purl.org/spar/fabio/hasPublicationYear");
  private static final Property DOI = property("http://prismstandard.org/namespaces/basic/2.0/doi");

  List<String> authors() {
    Resource list = paper.node().getPropertyResourceValue(AUTHORS);
    return list == null || !list.canAs(RDFList.class)
        ? List.of()
        : list.as(RDFList.class).asJavaList().stream()
            .map(author -> new ResourceReader(author.asResource()).label())
            .toList();
  }

  /** First three authors, journal, year, DOI; what is missing is left out. */
  String byline() {
    List<String> authors = authors();
    String named = authors.stream().limit(NAMED_AUTHORS).collect(Collectors.joining(", "));
    return Stream.of(
            authors.size() > NAMED_AUTHORS ? named + " et al." : named,
            paper.text(DCTerms.isPartOf),
            paper.text(YEAR),
            paper.texts(DOI).isEmpty() ? "" : "https://doi.org/" + paper.text(DOI))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /** What must be read before anything else; empty while the paper stands as published. */
  String notice() {
    List<ResourceReader> standings =
        paper.nodes(Atlas.standing).stream()
            .filter(standing -> !standing.node().equals(Atlas.standing_current))
            .toList();
    return standings.isEmpty()
        ? ""
        : "*** THIS PAPER: "
            + standings.stream()
                .map(ResourceReader::label)
                .collect(Collectors.joining(", "))
                .toUpperCase(Locale.ROOT)
            + " *** "
            + paper.text(Atlas.standingNote);
  }

  static Property property(String iri) {
    return ResourceFactory.createProperty(iri);
  }
}
