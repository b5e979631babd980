# title:    Quotes
# question: Which finding does a quote stand for, and whence are its words?
# rule:     the words of "#f1-quote-selector" are the quote "#f1-quote" of the finding "#f1", taken from the
#           paper that the record reads; from its abstract where nothing else of it was read. What a file
#           states stays.
PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX atlas: <https://www.mecfsatlas.com/ontology#>

INSERT {
  GRAPH <https://www.mecfsatlas.com/graph/derived/defaults> {
    ?finding atlas:quote ?quote .
    ?quote a oa:SpecificResource ;
      oa:hasSource ?paper ;
      oa:hasSelector ?selector .
    ?selector a oa:TextQuoteSelector
  }
}
WHERE {
  ?selector oa:exact ?words
  FILTER(STRSTARTS(STR(?selector), "https://www.mecfsatlas.com/id/evidence/") && STRENDS(STR(?selector), "-quote-selector"))
  BIND(IRI(STRBEFORE(STR(?selector), "#")) AS ?record)
  VALUES ?record { UNDEF }
  ?record a atlas:EvidenceRecord ;
    atlas:reads ?paper
  BIND(IRI(REPLACE(STR(?selector), "-selector$", "")) AS ?quote)
  BIND(IRI(REPLACE(STR(?selector), "-quote-selector$", "")) AS ?finding)
  FILTER NOT EXISTS { ?finding atlas:quote ?stated }
} ;

INSERT {
  GRAPH <https://www.mecfsatlas.com/graph/derived/defaults> {
    ?quote atlas:where "abstract"
  }
}
WHERE {
  ?selector oa:exact ?words
  FILTER(STRSTARTS(STR(?selector), "https://www.mecfsatlas.com/id/evidence/") && STRENDS(STR(?selector), "-quote-selector"))
  BIND(IRI(STRBEFORE(STR(?selector), "#")) AS ?record)
  VALUES ?record { UNDEF }
  ?record a atlas:EvidenceRecord ;
    atlas:basis atlas:basis-abstract
  BIND(IRI(REPLACE(STR(?selector), "-selector$", "")) AS ?quote)
  FILTER NOT EXISTS { ?quote atlas:where ?stated }
}
