package com.mecfsatlas.representation.text;

import com.mecfsatlas.representation.ResourceReader;
import com.mecfsatlas.vocabulary.Atlas;
import com.mecfsatlas.vocabulary.BIBO;
import com.mecfsatlas.vocabulary.FABIO;
import com.mecfsatlas.vocabulary.PRISM;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.vocabulary.DCTerms;

/** The facts of one paper in lines of text. */
record PaperLines(ResourceReader paper) {
  private static final int NAMED_AUTHORS = 3;

  List<String> authors() {
    return paper.members(BIBO.authorList).stream().map(ResourceReader::label).toList();
  }

  /** First three authors, journal, year, DOI; what is missing is left out. */
  String byline() {
    List<String> authors = authors();
    String named = authors.stream().limit(NAMED_AUTHORS).collect(Collectors.joining(", "));
    return Stream.of(
            authors.size() > NAMED_AUTHORS ? named + " et al." : named,
            paper.words(DCTerms.isPartOf),
            paper.words(FABIO.hasPublicationYear),
            paper.values(PRISM.doi).isEmpty() ? "" : "https://doi.org/" + paper.words(PRISM.doi))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /** What must be read before anything else; empty while the paper stands as published. */
  String notice() {
    List<ResourceReader> standings =
        paper.all(Atlas.standing).stream()
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
            + paper.words(Atlas.standingNote);
  }
}
