package com.mecfsatlas.catalog;

import java.util.Locale;
import java.util.Optional;

/**
 * A way to have the data, besides the pages themselves: each is named in DCAT, told on {@code
 * /data} and can be tried by one command.
 */
public enum AccessService {
  SPARQL(
      "/sparql",
      "SPARQL query service",
      "Answers SPARQL 1.2 queries by GET and POST, also on an earlier state with revision=.",
      "https://www.w3.org/TR/sparql11-protocol/",
      "/sparql?format=csv&query=SELECT%20%2A%20%7B%20%3Fvirus%20a%20atlas%3AVirus%20%7D"),
  CITED_QUERIES(
      "/q/which-claims-have-the-most-papers",
      "Answers to cite",
      "The answer to a query at one revision, with its digest: /cited-query?query=… and, for the"
          + " questions of the atlas, /q/{name}. Later it says whether it is still the same.",
      "",
      "/q/which-claims-have-the-most-papers.txt"),
  MEMENTOS(
      "/timemap/virus/ebv",
      "Pages as they were",
      "Every page of a thing and every list, as it was at each revision. The ways:"
          + " /timegate/{path}, /timemap/{path}, {path}@{revision}.",
      "https://www.rfc-editor.org/rfc/rfc7089",
      "/timemap/virus/ebv"),
  DUMPS(
      "/dump/1/atlas.nq.gz",
      "Dumps of each revision",
      "The whole graph at any revision as one file, with its checksum:"
          + " /dump/{revision}/atlas.nq.gz.",
      "https://www.w3.org/TR/n-quads/",
      "/dump/1/atlas.nq.gz"),
  PATCHES(
      "/patch",
      "Patches",
      "What each revision added and removed, or the difference between any two.",
      "https://afs.github.io/rdf-delta/rdf-patch.html",
      "/patch"),
  EVENT_STREAM(
      "/ldes",
      "Event stream",
      "Every version of every thing, in order, for clients that follow along.",
      "https://w3id.org/ldes/specification",
      "/ldes"),
  OAI_PMH(
      "/oai",
      "OAI-PMH",
      "Records, papers, case definitions and claims for library catalogues, with what was deleted.",
      "http://www.openarchives.org/OAI/openarchivesprotocol.html",
      "/oai?verb=ListRecords&metadataPrefix=oai_dc"),
  RESOURCE_SYNC(
      "/.well-known/resourcesync",
      "ResourceSync",
      "Lists of all documents and of all changes, to keep a copy in step.",
      "http://www.openarchives.org/rs/1.1/resourcesync",
      "/resourcesync/capabilitylist.xml"),
  FEEDS(
      "/history.atom",
      "Feeds",
      "Changes of the whole atlas, of one thing or of one search, for feed readers.",
      "https://www.rfc-editor.org/rfc/rfc4287",
      "/history.atom"),
  FRAGMENTS(
      "/fragments",
      "Triple Pattern Fragments",
      "One pattern at a time, for clients that evaluate queries themselves.",
      "https://linkeddatafragments.org/specification/triple-pattern-fragments/",
      "/fragments?predicate=http://www.w3.org/2004/02/skos/core%23exactMatch"),
  NANOPUBLICATIONS(
      "/nanopub",
      "Nanopublications",
      "Each finding with its provenance under an address that holds its digest.",
      "https://nanopub.net/guidelines/working_draft/",
      "/nanopub"),
  MAPPINGS(
      "/mappings.sssom.tsv",
      "Mappings",
      "How things here are called in other vocabularies, as a table (SSSOM) and as JSON.",
      "https://mapping-commons.github.io/sssom/",
      "/mappings.sssom.tsv"),
  KGX(
      "/kgx/edges.tsv",
      "Claims as a graph",
      "Claims in the terms of the Biolink Model. What was not found is a negated edge.",
      "https://github.com/biolink/kgx/blob/master/specification/kgx-format.md",
      "/kgx/edges.tsv");

  private final String path;
  private final String title;
  private final String words;
  private final String standard;
  private final String example;

  AccessService(String path, String title, String words, String standard, String example) {
    this.path = path;
    this.title = title;
    this.words = words;
    this.standard = standard;
    this.example = example;
  }

  /** By which a page or a document refers to it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Where it is; of what has many addresses, one of them. */
  public String path() {
    return path;
  }

  public String title() {
    return title;
  }

  /** What it gives, in a sentence for people. */
  public String words() {
    return words;
  }

  /** The specification that it follows, if there is one. */
  public Optional<String> standard() {
    return Optional.of(standard).filter(iri -> !iri.isEmpty());
  }

  /** Something that can be asked there, path and query. */
  public String example() {
    return example;
  }
}
