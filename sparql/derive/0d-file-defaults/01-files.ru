# title:    What a file holds
# question: What is a curated file called, under which licence is it, and where did its statements come from?
# rule:     a graph that says when it was issued is a source. The file of one record, paper or case definition
#           is called after it, has the licence of its folder, and came about as all files there. What a file
#           states stays.
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX atlas: <https://www.mecfsatlas.com/ontology#>

INSERT {
  GRAPH <https://www.mecfsatlas.com/graph/derived/defaults> {
    ?file a atlas:SourceGraph
  }
}
WHERE {
  VALUES ?file { UNDEF }
  GRAPH ?file { ?file dcterms:issued ?issued }
  FILTER NOT EXISTS { ?file a atlas:SourceGraph }
} ;

INSERT {
  GRAPH <https://www.mecfsatlas.com/graph/derived/defaults> {
    ?file dcterms:title ?title
  }
}
WHERE {
  VALUES (?class ?kind ?named ?folder ?start) {
    (atlas:EvidenceRecord "https://www.mecfsatlas.com/id/evidence/" dcterms:title "https://www.mecfsatlas.com/graph/curated/evidence/" "Reading of: ")
    (atlas:Paper "https://www.mecfsatlas.com/id/paper/" dcterms:title "https://www.mecfsatlas.com/graph/curated/papers/" "Bibliographic facts: ")
    (atlas:CaseDefinition "https://www.mecfsatlas.com/id/criterion/" skos:prefLabel "https://www.mecfsatlas.com/graph/curated/criteria/" "")
  }
  VALUES ?file { UNDEF }
  ?file dcterms:issued ?issued
  FILTER(STRSTARTS(STR(?file), ?folder))
  BIND(IRI(CONCAT(?kind, STRAFTER(STR(?file), ?folder))) AS ?thing)
  ?thing a ?class ;
    ?named ?name
  FILTER NOT EXISTS { ?file dcterms:title ?stated }
  BIND(STRLANG(CONCAT(?start, STR(?name)), IF(LANG(?name) = "", "en", LANG(?name))) AS ?title)
} ;

INSERT {
  GRAPH <https://www.mecfsatlas.com/graph/derived/defaults> {
    ?file dcterms:license ?licence
  }
}
WHERE {
  VALUES (?class ?kind ?folder ?licence) {
    (atlas:EvidenceRecord "https://www.mecfsatlas.com/id/evidence/" "https://www.mecfsatlas.com/graph/curated/evidence/" <https://creativecommons.org/licenses/by/4.0/>)
    (atlas:Paper "https://www.mecfsatlas.com/id/paper/" "https://www.mecfsatlas.com/graph/curated/papers/" <https://creativecommons.org/publicdomain/zero/1.0/>)
    (atlas:CaseDefinition "https://www.mecfsatlas.com/id/criterion/" "https://www.mecfsatlas.com/graph/curated/criteria/" <https://creativecommons.org/licenses/by/4.0/>)
  }
  VALUES ?file { UNDEF }
  ?file dcterms:issued ?issued
  FILTER(STRSTARTS(STR(?file), ?folder))
  BIND(IRI(CONCAT(?kind, STRAFTER(STR(?file), ?folder))) AS ?thing)
  ?thing a ?class
  FILTER NOT EXISTS { ?file dcterms:license ?stated }
} ;

INSERT {
  GRAPH <https://www.mecfsatlas.com/graph/derived/defaults> {
    ?file dcterms:provenance ?provenance
  }
}
WHERE {
  VALUES (?class ?kind ?folder ?provenance) {
    (atlas:Paper "https://www.mecfsatlas.com/id/paper/" "https://www.mecfsatlas.com/graph/curated/papers/"
      "Facts about one paper as read in the sources that the paper names; what was not read is missing."@en)
    (atlas:CaseDefinition "https://www.mecfsatlas.com/id/criterion/" "https://www.mecfsatlas.com/graph/curated/criteria/"
      "Elements as read in the sources that each element names; unclear means that the text could not be read or does not say."@en)
  }
  VALUES ?file { UNDEF }
  ?file dcterms:issued ?issued
  FILTER(STRSTARTS(STR(?file), ?folder))
  BIND(IRI(CONCAT(?kind, STRAFTER(STR(?file), ?folder))) AS ?thing)
  ?thing a ?class
  FILTER NOT EXISTS { ?file dcterms:source|dcterms:provenance ?stated }
} ;

INSERT {
  GRAPH <https://www.mecfsatlas.com/graph/derived/defaults> {
    ?file dcterms:provenance ?provenance
  }
}
WHERE {
  VALUES (?basis ?read) {
    (atlas:basis-abstract "its abstract")
    (atlas:basis-fullText "its full text")
    (atlas:basis-secondaryDescription "what others say about it")
  }
  VALUES ?file { UNDEF }
  ?file dcterms:issued ?issued
  FILTER(STRSTARTS(STR(?file), "https://www.mecfsatlas.com/graph/curated/evidence/"))
  BIND(IRI(CONCAT("https://www.mecfsatlas.com/id/evidence/", STRAFTER(STR(?file), "curated/evidence/"))) AS ?record)
  ?record a atlas:EvidenceRecord ;
    atlas:basis ?basis
  FILTER NOT EXISTS { ?file dcterms:source|dcterms:provenance ?stated }
  BIND(IF(EXISTS { ?record atlas:finding/atlas:quote ?any }, "; the quotes are the paper's.", ".") AS ?end)
  BIND(STRLANG(CONCAT("The atlas's reading of one paper, from ", ?read, ". The texts are the atlas's own", ?end), "en") AS ?provenance)
}
